import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternates } from '../../src/node/site/alternates.ts';

test('a page stands at the same path in each edition', () => {
  const editions = 'ko=https://notes.example/ en=https://notes.example/en/';
  assert.deepEqual(alternates('/image-tags/', editions), [
    { language: 'ko', url: 'https://notes.example/image-tags/' },
    { language: 'en', url: 'https://notes.example/en/image-tags/' },
  ]);
});

test('without another edition a page names none', () => {
  assert.deepEqual(alternates('/', ''), []);
});
