import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blocks, bullets, code, heading, inlineCode, link, numbered, quote, strong } from '../../src/core/markdown.ts';

const reader = unified().use(remarkParse);

/** What a reader of Markdown makes of a text: the kinds of its blocks, or of the first one's content, and the text. */
const read = (markdown: string) => {
  const { children } = reader.parse(markdown);
  return { kinds: children.map(({ type }) => type), text: textOf(children) };
};
const readInline = (markdown: string) => {
  const [paragraph] = reader.parse(markdown).children;
  assert.equal(paragraph?.type, 'paragraph');
  return { kinds: paragraph.children.map(({ type }) => type), text: textOf(paragraph) };
};

const awkward = ['*별*', '[표시](주소)', '<태그>', '`코드`', 'a\\b', '_밑줄_', 'snake_case', '&amp;', '도커_'];

test('a text is shown as it is, whatever Markdown would make of its marks', () => {
  for (const text of awkward) {
    assert.deepEqual(readInline(strong(text)), { kinds: ['strong'], text });
    assert.deepEqual(readInline(link('/a/', text)), { kinds: ['link'], text });
    assert.deepEqual(read(heading(text)), { kinds: ['heading'], text });
  }
});

test('code keeps its backticks', () => {
  for (const text of ['docker images', '`', '``a`', 'a ``` b']) {
    assert.deepEqual(readInline(inlineCode(text)), { kinds: ['inlineCode'], text });
    assert.deepEqual(read(code(`$ ${text}\n출력`)), { kinds: ['code'], text: `$ ${text}\n출력` });
  }
});

test('blocks, lists and quotes stand apart', () => {
  const { kinds } = read(blocks('글', '', numbered(['하나', '둘']), quote('말\n\n또 말'), bullets(['가'])));
  assert.deepEqual(kinds, ['paragraph', 'list', 'blockquote', 'list']);
});
