import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineNote } from '../../src/node/mdx/note-outline.ts';
import { collectUpdates } from '../../src/node/notes/update.ts';

const update = (id: string, since: string) =>
  `<Update id="${id}" said="그랬다." ${since && `since="${since}" `}sources="a b">지금은 \`docker\` **명령**이 없다.</Update>\n\n`;

test('updates come newest first, with undated corrections at the end', () => {
  const note = outlineNote('tags', update('old', '2019-07') + update('undated', '') + update('new', '2025'));
  const updates = collectUpdates([note]);
  assert.deepEqual(
    updates.map(({ id }) => id),
    ['new', 'old', 'undated'],
  );
  assert.equal(updates[0]?.text, '지금은 docker 명령이 없다.');
  assert.deepEqual(updates[0]?.sources, ['a', 'b']);
});
