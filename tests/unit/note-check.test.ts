import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineNote } from '../../src/node/mdx/note-outline.ts';
import { checkNotes } from '../../src/node/notes/note-check.ts';

const none: ReadonlySet<string> = new Set();
const known = { sources: none, terms: none, casts: none, figures: none, images: none, today: '2026-12-01' };
const head = '---\ntitle: 제목\ndescription: 글이다.\nsection: docker\norder: 10\n---\n\n';

const faults = (text: string, id = 'a') =>
  checkNotes([outlineNote(id, head + text)], known).map(({ line, message }) => `${line} ${message}`);

test('headings go down by one step and up by any, from the second on', () => {
  assert.deepEqual(faults('## 가\n\n### 나\n\n#### 다\n\n글이다.\n\n## 라\n\n글이다.\n'), []);
  assert.deepEqual(faults('### 가\n\n글이다.\n'), ['8 제목 "가": 위의 제목에서 단계를 건너뛴다. ## 제목으로 쓴다.']);
});

test('links start with /, # or https://, or name a mailbox', () => {
  for (const url of ['/image-tags/', '#가', 'https://docs.docker.com/', 'mailto:a@example.org'])
    assert.deepEqual(faults(`[글](${url})\n`), []);
  for (const url of [
    'image-tags/',
    '//example.org/',
    'http://example.org/',
    'https://',
    'https://exa%20mple/',
    'mailto:',
  ])
    assert.equal(faults(`[글](${url})\n`).length, 1, url);
});

test('a row may have fewer cells than the first, and no more', () => {
  const table = (row: string) => faults(`| 하나 | 둘 |\n| --- | --- |\n${row}\n`);
  assert.deepEqual(table('| 셋 |'), []);
  assert.deepEqual(table('| 셋 | 넷 |'), []);
  assert.equal(table('| 셋 | 넷 | 다섯 |').length, 1);
});

test('commands may hold what a shell takes; what is no command may hold anything', () => {
  assert.deepEqual(faults('```sh\necho "$HOME" # 홈\n```\n\n```text\n$ echo ‘a’\n```\n'), []);
  assert.deepEqual(
    faults('```bash\nls\n$ echo “a”\n```\n').map((fault) => fault.slice(0, 2)),
    ['10', '10'],
  );
});

test('the comparison stands in its own note alone', () => {
  assert.deepEqual(faults('<Comparison />\n', 'comparison'), []);
  assert.equal(faults('<Comparison />\n').length, 1);
});

test('two figures may stand in a page, one may not stand twice', () => {
  const figures = (...ids: string[]) =>
    faults(ids.map((id) => `<Figure id="${id}" />\n`).join('\n')).filter((fault) => fault.includes('한 번만'));
  assert.deepEqual(figures('a', 'b'), []);
  assert.deepEqual(figures('a', 'b', 'a'), ['12 <Figure id="a">: 8번째 줄에 이미 있다. 한 쪽에 한 번만 둔다.']);
});
