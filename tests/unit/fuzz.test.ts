import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../src/core/random.ts';
import { checkReading, checkReplaying } from '../../tools/fuzz/case.ts';
import { mutateText } from '../../tools/fuzz/mutations.ts';
import { checkReader, checkRows } from '../../tools/fuzz/properties.ts';

// `npm run bench -- fuzz` does the same with many more seeds.

test('mutated casts are read without losing output, or refused', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 1000; seed++) checkReading(seed);
});

test('mutated casts are replayed safely, and any seek shows what playing there shows', { timeout: 120_000 }, () => {
  for (let seed = 1; seed <= 60; seed++) checkReplaying(seed);
});

test('the checks see a fault', () => {
  const text = '{"version":3,"term":{"cols":20,"rows":5}}\n[0,"o","one"]\n';
  assert.equal(checkReader(text)?.events.length, 1);
  assert.equal(checkReader('{"version":4}'), undefined);
  for (const row of ['<b>x</b>', '<span class="f1">x', 'a < b', '<a href="javascript:alert(1)">x</a>', '&nbsp;']) {
    assert.throws(() => checkRows([row], 1), row);
  }
  assert.throws(() => checkRows([], 1));
});

test('a mutation is the same for the same seed, and most change the text', () => {
  const text = 'one\ntwo\nthree\n';
  const mutated = (seed: number) => mutateText(text, randomFrom(seed));
  const seeds = Array.from({ length: 100 }, (_, seed) => seed);
  assert.deepEqual(seeds.map(mutated), seeds.map(mutated));
  assert.ok(seeds.filter((seed) => mutated(seed) !== text).length > 50);
});
