import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NotePart, noteParts } from '../../src/build/note-parts.ts';

const parts = async (source: string, base = '/') => {
  const found: NotePart[] = [];
  for (const part of await noteParts(source, base)) {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
};

test('text is HTML, with a heading that links to itself and the base path before links', async () => {
  assert.deepEqual(await parts('## **도커(Docker)**는\n\n[태그](/image-tags/)', '/notes/'), [
    '<h2 id="도커docker는"><a href="#도커docker는"><strong>도커(Docker)</strong>는</a></h2>\n' +
      '<p><a href="/notes/image-tags/">태그</a></p>',
  ]);
});

test('a component stands between the HTML before and after it, with what its attributes say and what stands in it', async () => {
  assert.deepEqual(await parts('가 <Term id="tag">**태그**</Term>(tag)다.'), [
    '<p>가 ',
    { name: 'Term', attributes: { id: 'tag' }, parts: ['<strong>태그</strong>'] },
    '(tag)다.</p>',
  ]);
  assert.deepEqual(await parts('<Question ask="왜?" options={["하나", "둘"]} answer={2}>\n까닭\n</Question>'), [
    {
      name: 'Question',
      attributes: { ask: '왜?', options: ['하나', '둘'], answer: 2 },
      parts: ['<p>까닭</p>'],
    },
  ]);
});

test('components that stand alone in a line are not in a paragraph', async () => {
  assert.deepEqual(await parts('<Figure id="nesting"><Cite id="pods" /></Figure>'), [
    { name: 'Figure', attributes: { id: 'nesting' }, parts: [{ name: 'Cite', attributes: { id: 'pods' }, parts: [] }] },
  ]);
});

test('a block of code is a component, its colours are classes', async () => {
  const [block] = await parts('```sh\necho "하나"\n```');
  assert.ok(typeof block === 'object');
  assert.equal(block.name, 'pre');
  const [html] = block.parts;
  assert.ok(typeof html === 'string');
  assert.match(html, /^<pre [^>]*data-language="sh"[^>]*><code>.*class="tok-string/);
  assert.doesNotMatch(html, /style=/);
});

test('an element written as HTML is one, and a comment is nothing', async () => {
  assert.deepEqual(await parts('<img src="/a.svg" alt="그림" />\n\n{/* 나중에 */}'), ['<img src="/a.svg" alt="그림">']);
});
