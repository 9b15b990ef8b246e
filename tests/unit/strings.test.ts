import assert from 'node:assert/strict';
import { test } from 'node:test';
import { koreanDate } from '../../src/strings.ts';

test('dates are written as precisely as they are known', () => {
  assert.equal(koreanDate('2024-01-18'), '2024년 1월 18일');
  assert.equal(koreanDate('2024-01'), '2024년 1월');
  assert.equal(koreanDate('2024'), '2024년');
});
