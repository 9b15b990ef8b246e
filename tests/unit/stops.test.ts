import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterAfter, chapterAt, chapterBefore, stopAfter } from '../../src/core/stops.ts';

const chapters = [
  { start: 1000, entered: 2000, end: 3000, command: 'a' },
  { start: 5000, entered: 6000, end: 9000, command: 'b' },
];

test('a moment belongs to the chapter that began last', () => {
  assert.deepEqual(
    [0, 1000, 4999, 5000].map((time) => chapterAt(chapters, time)),
    [-1, 0, 0, 1],
  );
});

test('going back repeats a chapter, or leaves it in its first second', () => {
  assert.deepEqual(
    [500, 1500, 5500, 8000].map((time) => chapterBefore(chapters, time)),
    [0, 0, 1000, 5000],
  );
});

test('going on leads to the next chapter while there is one', () => {
  assert.deepEqual(
    [0, 1000, 5000].map((time) => chapterAfter(chapters, time)),
    [1000, 5000, undefined],
  );
});

test('steps stop at commands entered and at outputs complete', () => {
  assert.deepEqual(
    [0, 2000, 3000, 9000].map((time) => stopAfter(chapters, time)),
    [2000, 3000, 6000, undefined],
  );
});
