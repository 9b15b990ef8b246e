import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Key, keys, seeded } from '../../lab/typing.ts';

const seconds = (typed: readonly Key[]) => typed.reduce((sum, { after }) => sum + after, 0);

test('a session types the same way each time, another one differently', () => {
  const typed = keys('docker pull nginx', seeded('docker-pull'));
  assert.deepEqual(typed, keys('docker pull nginx', seeded('docker-pull')));
  assert.notDeepEqual(typed, keys('docker pull nginx', seeded('docker-search')));
});

test('what is typed is the command, key by key', () => {
  const typed = keys('echo 안녕 "🐳"', seeded('a'));
  assert.equal(typed.map(({ text }) => text).join(''), 'echo 안녕 "🐳"');
  assert.equal(typed.length, 11);
});

test('no key is instant, and a long command takes little longer than a short one', () => {
  const short = keys('docker images nginx', seeded('a'));
  const long = keys(`docker history ${'--no-trunc '.repeat(12)}nginx`, seeded('a'));
  assert.ok(short.every(({ after }) => after > 0.02));
  assert.ok(seconds(short) > 0.8 && seconds(short) < 2);
  assert.ok(seconds(long) > 2 && seconds(long) < 4);
});
