import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editUrl, lastChange } from '../../src/build/repository.ts';

test('a page is edited in the repository that the environment names, or nowhere', () => {
  const file = 'content/notes/image-tags.mdx';
  assert.equal(
    editUrl(file, { GITHUB_REPOSITORY: 'owner/notes' }),
    'https://github.com/owner/notes/edit/main/content/notes/image-tags.mdx',
  );
  assert.equal(editUrl(file, {}), undefined);
});

test('a file that git does not know has no day of change', () => {
  assert.equal(lastChange('content/notes/no-such-note.mdx'), undefined);
});
