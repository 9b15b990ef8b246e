import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTime } from '../../src/core/clock.ts';

test('a clock shows whole minutes and seconds', () => {
  assert.deepEqual([0, 40.9, 60, 192, 3600].map(clockTime), ['0:00', '0:40', '1:00', '3:12', '60:00']);
});
