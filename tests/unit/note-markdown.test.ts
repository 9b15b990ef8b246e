import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks, quote } from '../../src/core/markdown.ts';
import { markdownBlocks, noteMarkdown, type Translation } from '../../src/node/mdx/note-markdown.ts';

const translations: Record<string, Translation> = {
  Update: (attributes, inside) => quote(blocks(attributes.text('said'), inside)),
  Question: (attributes) => attributes.list('options').join('/'),
};
const markdown = (source: string) => noteMarkdown(markdownBlocks(source), translations, 'https://notes.example/base');

test('frontmatter goes, text stays, and links become absolute', () => {
  assert.equal(
    markdown('---\ntitle: 가\n---\n\n## 나\n\n**도커(Docker)**는 [태그](/image-tags/)다.\n'),
    '## 나\n\n**도커(Docker)**는 [태그](https://notes.example/base/image-tags/)다.\n',
  );
});

test('a component becomes what its translation says, with its attributes and its text', () => {
  assert.equal(
    markdown(
      '<Update said="그때">\n지금은 `runc`다.\n</Update>\n\n<Question options={["하나", "둘"]} answer={1}>\n까닭\n</Question>\n',
    ),
    '> 그때\n>\n> 지금은 `runc`다.\n\n하나/둘\n',
  );
});

test('a component without a translation leaves its text', () => {
  assert.equal(markdown('<Term id="tag">태그</Term>를 본다.\n'), '태그를 본다.\n');
});
