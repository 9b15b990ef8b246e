import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import type { Cast } from '../../src/core/cast.ts';
import { Emulator } from '../../src/core/emulator.ts';
import { paintScreen } from '../../src/core/painter.ts';
import { randomFrom } from '../../src/core/random.ts';
import { Screen } from '../../src/core/screen.ts';
import { segmentsOf } from '../../src/core/segments.ts';
import { sizeOf, timelineOf } from '../../src/core/timeline.ts';
import { generatedCast } from './generated-cast.ts';

/** Compares a screen after seeking here and there with screens of a replay from the start. */
function checkSeeks(cast: Cast, length: number, count: number) {
  const timeline = timelineOf(cast);
  const { starts, segments } = segmentsOf(timeline, length);
  const { cols, rows } = timeline;
  const duration = Math.round(timeline.duration * 1000);
  const screen = new Screen({ cols, rows, duration, chapters: [], marks: [], starts, segments: [] });
  const random = randomFrom(count);
  const times = Array.from({ length: count }, () => Math.floor(random() * duration)).concat(starts, duration);
  const expected = new Map<number, string>();
  const straight = new Emulator(cols, rows);
  let next = 0;
  for (const time of times.toSorted((a, b) => a - b)) {
    for (; next < timeline.events.length && Math.round(timeline.events[next]!.time * 1000) <= time; next++) {
      const { code, data } = timeline.events[next]!;
      if (code === 'o') straight.write(data);
      if (code === 'r') straight.resize(sizeOf(data).cols, sizeOf(data).rows);
    }
    expected.set(time, paintScreen(straight).join('\n'));
  }
  for (const time of times) {
    const index = screen.segmentAt(time);
    if (!screen.has(index)) screen.supply(index, segments[index]!);
    screen.show(time);
    assert.equal(paintScreen(screen.emulator).join('\n'), expected.get(time), `${time} ms`);
  }
  return segments.length;
}

test('any seek shows what playing there shows, for generated casts', () => {
  let cuts = 0;
  for (let seed = 1; seed <= 20; seed++) cuts += checkSeeks(generatedCast(seed, 600), 300, 60);
  assert.ok(cuts > 100, `only ${cuts} segments`);
});

const folder = 'content/casts';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.cast'))) {
  test(`any seek shows what playing there shows, for ${name}`, () => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    checkSeeks(parseCast(text).cast, Math.max(500, text.length / 20), 30);
  });
}
