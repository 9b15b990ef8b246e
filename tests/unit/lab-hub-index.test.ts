import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from '../../lab/hub-index.ts';

const names = (term: string, limit = 25) => search(term, limit).results.map(({ name }) => name);

test('a search finds what mentions the term, once each, most stars first', () => {
  assert.equal(names('nginx')[0], 'nginx');
  assert.ok(names('NGINX').includes('student/my-nginx'));
  assert.deepEqual(names('library/redis'), ['redis']);
  assert.deepEqual(names('web server'), ['nginx']);
  assert.deepEqual(names('no such image'), []);
});

test('a limit is kept, and none means 25', () => {
  assert.equal(names('nginx', 2).length, 2);
  assert.equal(search('nginx', 0).page_size, 25);
});

test('only names without an owner are official', () => {
  for (const { name, is_official } of search('', 0).results) assert.equal(is_official, !name.includes('/'));
});
