import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { Emulator } from '../../src/core/emulator.ts';
import { Extent } from '../../src/core/extent.ts';
import { segmentsOf } from '../../src/core/segments.ts';
import { sizeOf, timelineOf } from '../../src/core/timeline.ts';

const outputs: { what: string; output: string[]; expected: [cols: number, rows: number] }[] = [
  { what: 'an empty screen has room for its cursor', output: [''], expected: [1, 1] },
  { what: 'the cursor counts, unless it is hidden', output: ['ab\x1b[3;7H'], expected: [7, 3] },
  { what: 'a hidden cursor does not count', output: ['ab\x1b[?25l\x1b[3;7H'], expected: [2, 1] },
  { what: 'what is gone later counts as well', output: ['a long line', '\x1b[2K\rb\r\n'], expected: [12, 2] },
  { what: 'blanks count where they are coloured', output: ['\x1b[?25l\x1b[44m   \x1b[0m  '], expected: [3, 1] },
  { what: 'a wide character is two columns', output: ['\x1b[?25l가나'], expected: [4, 1] },
];

for (const { what, output, expected } of outputs) {
  test(what, () => {
    const emulator = new Emulator(20, 5);
    const extent = new Extent();
    for (const part of output) {
      emulator.write(part);
      extent.include(emulator);
    }
    assert.deepEqual([extent.cols, extent.rows], expected);
  });
}

test('looking at the changed rows alone finds what looking at all of them finds', () => {
  const folder = 'tests/fixtures/screens';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cast'))) {
    const timeline = timelineOf(parseCast(readFileSync(`${folder}/${file}`, 'utf8')).cast);
    const emulator = new Emulator(timeline.cols, timeline.rows);
    const whole = new Extent();
    for (const { code, data } of timeline.events) {
      if (code === 'o') emulator.write(data);
      if (code === 'r') emulator.resize(sizeOf(data).cols, sizeOf(data).rows);
      whole.include(emulator);
    }
    assert.deepEqual(segmentsOf(timeline).extent, whole, file);
  }
});

test('a very large terminal with many small pieces of output is cut without hanging', { timeout: 30_000 }, () => {
  const events = Array.from({ length: 5000 }, (_, index) => ({ time: index / 1000, code: 'o' as const, data: 'x' }));
  const { extent } = segmentsOf({ cols: 500, rows: 500, duration: 5, events });
  assert.deepEqual([extent.cols, extent.rows], [500, 10]);
});
