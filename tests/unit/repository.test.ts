import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { editUrl, lastChange } from '../../src/node/repository.ts';

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

test('the day of change is that of the last commit of the file, and unknown in a clone without history', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const whole = join(folder, 'whole');
  const git = (day: string, ...parts: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...parts], {
      cwd: whole,
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  mkdirSync(join(whole, 'content'), { recursive: true });
  git('2024-01-01', 'init', '-q');
  for (const [day, name] of [
    ['2024-01-02', 'first'],
    ['2024-03-04', 'second'],
  ] as const) {
    writeFileSync(join(whole, 'content', name), day);
    git(day, 'add', '.');
    git(day, 'commit', '-qm', name);
  }
  git('2024-03-04', 'clone', '-q', '--depth=1', `file://${whole}`, join(folder, 'shallow'));
  const daysIn = (clone: string) => {
    const module = JSON.stringify(join(import.meta.dirname, '../../src/node/repository.ts'));
    const program = `const { lastChange } = await import(${module}); console.log(lastChange('content/first'), lastChange('content/second'))`;
    const options = { cwd: join(folder, clone), encoding: 'utf8' } as const;
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], options).trim();
  };
  assert.equal(daysIn('whole'), '2024-01-02 2024-03-04');
  assert.equal(daysIn('shallow'), 'undefined undefined');
});
