import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withJoinedScripts } from '../../src/node/site/page-scripts.ts';

const module = (text: string) => `<script type="module">${text}</script>`;

test('inline modules become one, and do not see each other’s names', () => {
  const page = withJoinedScripts(`${module('var e=1;out(e)')}<p>글</p>${module('var e;out(e)')}<p>끝</p>`);
  assert.equal(page, `<p>글</p>${module('(()=>{var e=1;out(e)})();(()=>{var e;out(e)})();')}<p>끝</p>`);
  const said: unknown[] = [];
  new Function('out', /module">(.*)<\/script>/.exec(page)?.[1] ?? '')((value: unknown) => said.push(value));
  assert.deepEqual(said, [1, undefined]);
});

test('files are fetched when the page has been painted', () => {
  const [one, other] = ['<script type="module" src="/a.js"></script>', '<script type="module" src="/b.js"></script>'];
  const late = 'requestAnimationFrame(()=>setTimeout(()=>{import("/a.js");import("/b.js")}));';
  assert.equal(withJoinedScripts(`${one}${module('out()')}${other}`), module(`(()=>{out()})();${late}`));
});

test('what imports while it loads, other scripts and a single module stay', () => {
  const others = `<script>a()</script>${module('import{c}from"/c.js";c()')}`;
  for (const page of [others, others + module('import("/d.js")')]) assert.equal(withJoinedScripts(page), page);
});
