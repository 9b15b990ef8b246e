import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestToday } from '../../src/node/calendar.ts';

test('today is the day of the earliest clock on earth, whatever the hour here', (t) => {
  t.mock.timers.enable({ apis: ['Date'] });
  for (const [now, today] of [
    ['2024-01-18T09:59:00Z', '2024-01-18'],
    ['2024-01-18T10:00:00Z', '2024-01-19'],
    ['2024-12-31T23:00:00Z', '2025-01-01'],
  ] as const) {
    t.mock.timers.setTime(Date.parse(now));
    assert.equal(latestToday(), today);
  }
});
