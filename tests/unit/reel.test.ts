import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reel } from '../../src/components/replay/live/reel.ts';
import type { Segment } from '../../src/core/playback.ts';

/** Four segments of a second each, of which the first is at hand; the others are answered by hand. */
function setUp() {
  const asked: { index: number; answer: () => void; refuse: () => void }[] = [];
  const given: number[] = [];
  const source = {
    segment: (index: number, signal: AbortSignal) =>
      new Promise<Segment>((resolve, reject) => {
        asked.push({ index, answer: () => resolve(segment(index)), refuse: () => reject(new Error('offline')) });
        signal.addEventListener('abort', () => {
          given.push(index);
          reject(new Error('aborted'));
        });
      }),
  };
  const reel = new Reel(
    {
      cols: 20,
      rows: 4,
      duration: 4000,
      chapters: [],
      marks: [],
      starts: [0, 1000, 2000, 3000],
      segments: [segment(0)],
    },
    source,
  );
  const events: string[] = [];
  const show = (time: number) =>
    reel.show(
      time,
      () => events.push('arrived'),
      () => events.push('failed'),
    );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { reel, asked, given, events, show, settle };
}

const segment = (index: number): Segment => ({ cols: 20, rows: 4, keyframe: '', frames: [0, `part ${index}`] });

test('a moment whose segment is missing is fetched once and reported to all who asked', async () => {
  const { asked, events, show, settle } = setUp();
  assert.equal(show(500), true);
  assert.equal(show(2500), false);
  assert.equal(show(2600), false);
  assert.deepEqual(
    asked.map(({ index }) => index),
    [2],
  );
  asked[0]!.answer();
  await settle();
  assert.deepEqual(events, ['arrived', 'arrived']);
  assert.equal(show(2500), true);
});

test('only the latest of several seeks is waited for', async () => {
  const { asked, given, events, show, settle } = setUp();
  show(1500);
  show(3500);
  assert.deepEqual(given, [1]);
  asked[1]!.answer();
  await settle();
  assert.deepEqual(events, ['arrived']);
  assert.equal(show(1500), false);
});

test('a seek to what is being prepared takes that fetch over', async () => {
  const { reel, asked, events, show, settle } = setUp();
  reel.prepareNext(500);
  assert.equal(show(1500), false);
  assert.deepEqual(
    asked.map(({ index }) => index),
    [1],
  );
  asked[0]!.answer();
  await settle();
  assert.deepEqual(events, ['arrived']);
});

test('preparing never gives up what is waited for', () => {
  const { reel, asked, given, show } = setUp();
  show(3500);
  reel.prepare(1500);
  assert.deepEqual([asked.length, given], [1, []]);
});

test('a failure is told, and the next try fetches again', async () => {
  const { asked, events, show, settle } = setUp();
  show(1500);
  asked[0]!.refuse();
  await settle();
  assert.deepEqual(events, ['failed']);
  show(1500);
  asked[1]!.answer();
  await settle();
  assert.deepEqual(events, ['failed', 'arrived']);
});

test('a failure to prepare stays quiet', async () => {
  const { reel, asked, events, settle } = setUp();
  reel.prepareNext(500);
  asked[0]!.refuse();
  await settle();
  assert.deepEqual(events, []);
});
