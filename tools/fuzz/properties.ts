import assert from 'node:assert/strict';
import { parseCast } from '../../src/core/asciicast.ts';
import { type Cast, CastError, largestSide, smallestSide } from '../../src/core/cast.ts';
import { castV2 } from '../../src/core/cast-v2.ts';
import { compile } from '../../src/core/compile.ts';
import { sizeOf, type Timeline, timelineOf } from '../../src/core/timeline.ts';
import { checkSeeks } from './seeks.ts';

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The output of one event, read by itself. */
function outputOf(value: unknown, version: number): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const [time, code, data] = version === 1 ? [value[0], 'o', value[1]] : value;
  const isSound = Number.isFinite(time) && time >= 0 && code === 'o' && typeof data === 'string';
  return isSound ? data : undefined;
}

/** What a reader that only takes sound lines gets: the least that ours has to keep. */
function soundOutput(text: string, version: number): string[] {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const whole = asJson(lines[0] ?? '') ?? asJson(text.trim());
  const values = version === 1 ? (whole as { stdout?: unknown }).stdout : lines.slice(1).map(asJson);
  return (Array.isArray(values) ? values : []).flatMap((value) => outputOf(value, version) ?? []);
}

/** The cast that a text is read as, or undefined where it is refused as it should be. */
function readOrRefused(text: string): Cast | undefined {
  try {
    const { cast, warnings } = parseCast(text);
    const lines = text.split('\n').length;
    for (const { line } of warnings) assert.ok(line >= 1 && line <= lines, `warning at line ${line}`);
    return cast;
  } catch (error) {
    if (error instanceof CastError) return undefined;
    throw error;
  }
}

function assertSize(cols: number, rows: number): void {
  for (const side of [cols, rows]) {
    assert.ok(Number.isInteger(side) && side >= smallestSide && side <= largestSide, `size ${cols}x${rows}`);
  }
}

function assertRising(times: readonly number[], what: string): void {
  let last = 0;
  for (const time of times) {
    assert.ok(Number.isFinite(time) && time >= last, `${what}: ${time} after ${last}`);
    last = time;
  }
}

/** A text becomes a cast that keeps all sound output, or is refused with a {@link CastError}. */
export function checkReader(text: string): Cast | undefined {
  const cast = readOrRefused(text);
  if (!cast) return undefined;
  const kept = cast.events.flatMap(({ code, data }) => (code === 'o' ? [data] : []))[Symbol.iterator]();
  for (const data of soundOutput(text, cast.version))
    assert.ok(
      kept.some((own) => own === data),
      `lost: ${data}`,
    );
  assertRising(
    cast.events.map(({ time }) => time),
    'event',
  );
  assertSize(cast.cols, cast.rows);
  for (const { code, data } of cast.events) if (code === 'r') assertSize(sizeOf(data).cols, sizeOf(data).rows);
  const { cast: again } = parseCast(castV2(cast));
  const written = cast.events.filter(({ code }) => code !== 'x');
  assert.equal(again.events.length, written.length, 'events in asciicast 2');
  for (const [index, { time, code, data }] of again.events.entries()) {
    const event = written[index];
    assert.ok(event?.code === code && event.data === data && time - event.time < 1e-6, `event ${index} in asciicast 2`);
  }
  return cast;
}

function checkTimeline({ idleTimeLimit, events, otherTimes }: Cast, timeline: Timeline): void {
  const times = timeline.events.map(({ time }) => time);
  assert.equal(times.length, events.length);
  assertRising([...times, timeline.duration], 'timeline');
  // An event that is not kept ends a pause too.
  if (idleTimeLimit === null || otherTimes.length > 0) return;
  let last = 0;
  for (const [index, time] of times.entries()) {
    // Where a cast says that it took centuries, its numbers have no milliseconds any more.
    const isExact = (events[index]?.time ?? 0) < 1e6;
    const pause = time - last;
    assert.ok(!isExact || pause < idleTimeLimit + 1e-3, `pause of ${pause} s`);
    last = time;
  }
}

const tags =
  /^<(\/?span|span (data-[fbu]="#[0-9a-f]{6}" ?)*(class="[\w ]+")?|\/a|a href="https?:\/\/[^"<>]*" target="_blank" rel="noopener noreferrer nofollow"|a class="mark" id="[\w-]+" href="#[\w-]+" data-note="\d+" tabindex="-1")>$/i;

/** Rows of a screen are text in spans and links: no other tag, and each one closed. */
export function checkRows(rows: readonly string[], count: number): void {
  assert.equal(rows.length, count, 'rows');
  for (const row of rows) {
    assert.doesNotMatch(row.replace(/<[^<>]*>/g, ''), /[<>"\n]|&(?!(?:amp|lt|gt|quot);)/, 'text of a row');
    const open: string[] = [];
    for (const [tag, name = ''] of row.matchAll(/<\/?(\w*)[^<>]*>/g)) {
      assert.match(tag, tags);
      if (tag.startsWith('</')) assert.equal(open.pop(), name, row);
      else open.push(name);
    }
    assert.deepEqual(open, [], row);
  }
}

/** A cast can be replayed: its times rise, its rows are safe, and every seek shows what playing there shows. */
export function checkReplay(cast: Cast): void {
  const timeline = timelineOf(cast);
  checkTimeline(cast, timeline);
  const compiled = compile(cast, 'demo', [
    { chapter: 0, on: 'm', nth: 1 },
    { chapter: 0, on: '한', nth: 2 },
  ]);
  const lastSize = cast.events.findLast(({ code }) => code === 'r');
  checkRows(compiled.poster, lastSize ? sizeOf(lastSize.data).rows : cast.rows);
  checkRows(compiled.opening, compiled.opening.length);
  const { chapters, marks, starts } = compiled.playback;
  for (const { start, entered, end } of chapters) assertRising([start, entered, end], 'chapter');
  assertRising(
    marks.map(([time]) => time),
    'marks',
  );
  assertRising(starts, 'segments');
  assertRising(
    compiled.lines.map(([time]) => time),
    'lines',
  );
  checkSeeks(timeline, 200, 4);
}
