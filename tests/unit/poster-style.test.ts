import assert from 'node:assert/strict';
import { test } from 'node:test';
import { posterStyle } from '../../src/components/replay/poster-style.ts';

test('a poster brings its width, and each of its own colours once', () => {
  const poster = ['<span data-f="#ff8700" data-b="#000000">a</span>', '<span data-f="#ff8700" class="sb">b</span>'];
  assert.equal(
    posterStyle('demo', { cols: 112, rows: 9, poster }),
    '@layer widgets{#demo{--cols:112;--rows:9;[data-b="#000000"]{background:#000000}[data-f="#ff8700"]{color:#ff8700}}}',
  );
});

test('text of a poster that looks like a colour brings none', () => {
  assert.equal(
    posterStyle('demo', { cols: 80, rows: 24, poster: [' data-f=&quot;#ff8700&quot;'] }),
    '@layer widgets{#demo{--cols:80;--rows:24;}}',
  );
});
