import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { timelineOf } from '../../src/core/timeline.ts';

const timesOf = (header: object, ...lines: string[]) => {
  const { cast } = parseCast([JSON.stringify(header), ...lines].join('\n'));
  const { events, duration } = timelineOf(cast);
  return { times: events.map(({ time }) => time), duration };
};
const v3 = { version: 3, term: { cols: 80, rows: 24 } };
const v2 = { version: 2, width: 80, height: 24 };

test('without a limit the times stay', () => {
  const { times, duration } = timesOf(v3, '[10,"o","a"]', '[20,"o","b"]');
  assert.deepEqual(times, [10, 30]);
  assert.equal(duration, 30);
});

test('each pause is cut to the limit, the first one included', () => {
  const { times, duration } = timesOf({ ...v3, idle_time_limit: 2 }, '[10,"o","a"]', '[1,"o","b"]', '[5,"o","c"]');
  assert.deepEqual(times, [2, 3, 5]);
  assert.equal(duration, 5);
});

test('an event of any code ends a pause, even an unknown one', () => {
  assert.deepEqual(timesOf({ ...v2, idle_time_limit: 3 }, '[4,"z","?"]', '[8,"o","a"]').times, [6]);
  assert.deepEqual(timesOf({ ...v3, idle_time_limit: 3 }, '[4,"i","k"]', '[4,"o","a"]').times, [3, 6]);
});

test('absurd times do not make an endless timeline', () => {
  const { times, duration } = timesOf(v3, '[1,"o","a"]', '[1e300,"o","b"]');
  assert.deepEqual(times, [1, 1e9]);
  assert.equal(duration, 1e9);
});

test('an absurd pause that is cut does not take the times before it along', () => {
  const { times, duration } = timesOf({ ...v3, idle_time_limit: 2 }, '[1,"o","a"]', '[1e300,"o","b"]', '[1,"o","c"]');
  assert.deepEqual(times, [1, 3, 3]);
  assert.equal(duration, 3);
});

test('an unknown last event still gives the duration', () => {
  assert.equal(timesOf(v2, '[1,"o","a"]', '[4,"z","?"]').duration, 4);
});
