import assert from 'node:assert/strict';
import { Emulator } from '../../src/core/emulator.ts';
import { paintScreen } from '../../src/core/painter.ts';
import { present } from '../../src/core/present.ts';
import { randomFrom } from '../../src/core/random.ts';
import { Screen } from '../../src/core/screen.ts';
import { segmentsOf } from '../../src/core/segments.ts';
import { sizeOf, type Timeline } from '../../src/core/timeline.ts';
import { below } from './chance.ts';

/**
 * Seeks here and there and asserts that each screen is that of a replay from the start.
 * @param length of a segment, in UTF-16 code units of output
 * @returns the number of segments
 */
export function checkSeeks(timeline: Timeline, length: number, count: number): number {
  const { starts, segments } = segmentsOf(timeline, length);
  const { cols, rows, events } = timeline;
  const duration = Math.round(timeline.duration * 1000);
  const screen = new Screen({ cols, rows, duration, chapters: [], marks: [], starts, segments: [] });
  const random = randomFrom(count);
  const times = Array.from({ length: count }, () => below(random, duration)).concat(starts, duration);
  const expected = new Map<number, string>();
  const straight = new Emulator(cols, rows);
  const coming = events[Symbol.iterator]();
  let next = coming.next();
  for (const time of times.toSorted((a, b) => a - b)) {
    for (; !next.done && Math.round(next.value.time * 1000) <= time; next = coming.next()) {
      const { code, data } = next.value;
      if (code === 'o') straight.write(data);
      if (code === 'r') straight.resize(sizeOf(data).cols, sizeOf(data).rows);
    }
    expected.set(time, paintScreen(straight).join('\n'));
  }
  for (const time of times) {
    const index = screen.segmentAt(time);
    if (!screen.has(index)) screen.supply(index, present(segments[index]));
    screen.show(time);
    assert.equal(paintScreen(screen.emulator).join('\n'), expected.get(time), `seek to ${time} ms`);
  }
  return segments.length;
}
