import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { budgets } from '../../tools/budgets.mjs';

const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'SECURITY.md',
  'lab/README.md',
  'docs/architecture.md',
];
const folders = '\\.github|content|docs|lab|public|src|tests|tools';

/** Paths that a document names in code or links to; `<id>` and `*` stand for any name. */
function pathsIn(document: string): string[] {
  const text = readFileSync(document, 'utf8')
    .replace(/^```.*?^```$/gms, '')
    .replace(/<!-- faults -->.*<!-- \/faults -->/s, '');
  const named = [...text.matchAll(new RegExp(`\`((?:${folders})/[^\`\\s]*)\``, 'g'))].map(([, path = '']) => path);
  const linked = [...text.matchAll(/\]\((?!https?:|\/|#)([^)#\s]+)/g)].map(([, path = '']) =>
    join(dirname(document), path),
  );
  return [...named, ...linked];
}

const isThere = (path: string) =>
  existsSync(path) || globSync(path.replace(/<[^>]+>/g, '*').replace(/:\d+$/, '')).length > 0;

for (const document of documents) {
  test(`every path that ${document} names exists`, () => {
    assert.deepEqual(
      pathsIn(document).filter((path) => !isThere(path)),
      [],
    );
  });
}

test('the map of the README holds every folder', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
  const top = new Set(tracked.filter((path) => /^[^.][^/]*\//.test(path)).map((path) => path.split('/')[0]));
  const readme = readFileSync('README.md', 'utf8');
  assert.deepEqual(
    [...top].filter((folder) => folder !== 'src' && !readme.includes(`\`${folder}/\``)),
    [],
  );
});

test('paths are found, and a wrong one is not there', () => {
  assert.ok(pathsIn('README.md').includes('src/core/'));
  assert.ok(!isThere('src/kernel/<id>.ts'));
});

test('the weights that the README promises are those that the tests hold', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.ok(readme.includes(`글 쪽 하나는 ${budgets.text / 1000} kB`));
  assert.ok(readme.includes(`더 받는 것은 ${budgets.start / 1000} kB를`));
});
