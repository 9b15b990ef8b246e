import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks, readPage } from '../../src/node/site/link-check.ts';

const files = new Set(['/index.html', '/image-tags/index.html', '/favicon.svg']);

function broken(...targets: string[]) {
  const pages = [
    { path: '/', ids: new Set(['content']), again: [], targets },
    { path: '/image-tags/', ids: new Set(['태그란', 'docker-pull']), again: [], targets: [] },
  ];
  return checkLinks('/notes/', files, pages).map(({ target }) => target);
}

test('links that lead somewhere pass: pages, files, anchors, moments, other sites', () => {
  const good = [
    '/notes/',
    '#content',
    '/notes/image-tags/',
    '/notes/image-tags/#%ED%83%9C%EA%B7%B8%EB%9E%80',
    '/notes/image-tags/#docker-pull:t=12.5',
    '/notes/favicon.svg',
    'https://docs.docker.com/x',
  ];
  assert.deepEqual(broken(...good), []);
});

test('a page tells where it points, its ids, and those that stand in it again', () => {
  const page = readPage('/', '<p id="a"><a href="#b">b</a><img src="/c.svg"></p><p id="b"></p><p id="a" id></p>');
  assert.deepEqual(page, { path: '/', ids: new Set(['a', 'b']), again: ['a'], targets: ['#b', '/c.svg'] });
});

for (const [what, target] of [
  ['a page that is not there', '/notes/image-tag/'],
  ['a page without its last slash', '/notes/image-tags'],
  ['an anchor that is not there', '/notes/image-tags/#레이어란'],
  ['a link that lacks the base path', '/image-tags/'],
  ['a missing file', '/notes/logo.svg'],
  ['an address that is none', 'https://'],
  ['an address with a stray percent sign', '/notes/100%/'],
] as const) {
  test(`${what} is broken`, () => assert.deepEqual(broken(target), [target]));
}
