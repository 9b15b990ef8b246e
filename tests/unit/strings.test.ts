import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText } from '../../src/strings.ts';

test('dates are written as precisely as they are known', () => {
  assert.equal(dateText('2024-01-18'), '2024년 1월 18일');
  assert.equal(dateText('2024-01'), '2024년 1월');
  assert.equal(dateText('2024'), '2024년');
});
