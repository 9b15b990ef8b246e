import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { compile } from '../../src/core/compile.ts';
import { paintScreen } from '../../src/core/painter.ts';
import { Screen } from '../../src/core/screen.ts';

const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';

/** A cast of commands; each prints its chunks of output a second apart. */
function castOf(rows: number, ...commands: [command: string, ...output: string[]][]) {
  const lines: unknown[] = [{ version: 3, term: { cols: 30, rows } }, [0, 'o', prompt]];
  for (const [command, ...output] of commands) {
    lines.push([1, 'm', command], [1, 'o', `${command}\r\n\x1b]133;C\x07`]);
    for (const chunk of output) lines.push([1, 'o', chunk]);
    lines.push([1, 'o', `\x1b]133;D;0\x07${prompt}`]);
  }
  return parseCast(lines.map((line) => JSON.stringify(line)).join('\n')).cast;
}

test('a session without commands has its whole text as transcript, and can be searched', () => {
  const output = ['one\r\n'.repeat(4), 'two\x1b[2;2H'].map((text) => JSON.stringify([1, 'o', text]));
  const { cast } = parseCast(['{"version":3,"term":{"cols":30,"rows":3}}', ...output].join('\n'));
  const { transcript, lines } = compile(cast, 'demo');
  assert.deepEqual(transcript, [
    { start: 0, command: '', output: 'one\none\none\none\ntwo', omitted: 0, status: null },
  ]);
  assert.deepEqual(lines, [
    [1000, 'one'],
    [2000, 'two'],
  ]);
});

test('the poster is the finished screen, with marks that link to the notes', () => {
  const { poster, onPoster } = compile(castOf(4, ['wc', 'lines words\r\n']), 'demo', [
    { chapter: 0, on: 'words', nth: 1 },
  ]);
  assert.deepEqual(poster.slice(0, 2), [
    '$ wc',
    'lines <a class="mark" id="demo-mark-1" href="#demo-note-1" data-note="1" tabindex="-1">words</a>',
  ]);
  assert.deepEqual(onPoster, [1]);
});

test('a mark is there from the moment its text is, and follows it off the screen', () => {
  const { playback, onPoster } = compile(
    castOf(4, ['a', 'one\r\n', 'two\r\n'], ['b', 'x\r\n', 'y\r\n', 'z\r\n']),
    'demo',
    [{ chapter: 0, on: 'two', nth: 1 }],
  );
  const at = (row: number) => [{ row, column: 0, cells: 3, number: 1 }];
  assert.deepEqual(playback.marks, [
    [4000, at(2)],
    [7000, at(1)],
    [8000, at(0)],
    [9000, []],
  ]);
  assert.deepEqual(onPoster, []);
});

test('the text is looked for in the output only, and its occurrences are counted there', () => {
  const { playback, missing } = compile(castOf(9, ['tag', 'tag tag\r\n한 tag\r\n']), 'demo', [
    { chapter: 0, on: 'tag', nth: 1 },
    { chapter: 0, on: 'tag', nth: 3 },
    { chapter: 0, on: 'tag', nth: 4 },
  ]);
  assert.deepEqual(playback.marks.at(-1)?.[1], [
    { row: 1, column: 0, cells: 3, number: 1 },
    { row: 2, column: 3, cells: 3, number: 2 },
  ]);
  assert.deepEqual(missing, [2]);
});

test('a text that is overwritten later is marked while it stands', () => {
  const { playback, missing } = compile(castOf(4, ['get', 'Waiting', '\r\x1b[KDone\r\n']), 'demo', [
    { chapter: 0, on: 'Waiting', nth: 1 },
  ]);
  assert.deepEqual(missing, []);
  assert.deepEqual(
    playback.marks.map(([time, marks]) => [time, marks.length]),
    [
      [3000, 1],
      [4000, 0],
    ],
  );
});

test('an anchor in a command that the cast does not have is missing', () => {
  assert.deepEqual(compile(castOf(4, ['a', 'b']), 'demo', [{ chapter: 3, on: 'b', nth: 1 }]).missing, [0]);
});

test('the playback shows the poster at its end', () => {
  const { playback, poster } = compile(castOf(4, ['wc', 'lines words\r\n']), 'demo');
  const screen = new Screen(JSON.parse(JSON.stringify(playback)));
  screen.show(playback.duration);
  assert.deepEqual(paintScreen(screen.emulator), poster);
});

test('frames are stepped one by one in both directions', () => {
  const screen = new Screen(compile(castOf(4, ['a', 'x', 'y']), 'demo').playback);
  assert.deepEqual(
    [0, 2000, 2500, 5000].map((time) => screen.frameAfter(time)),
    [2000, 3000, 3000, 5000],
  );
  assert.deepEqual(
    [5000, 3500, 2000, 0].map((time) => screen.frameBefore(time)),
    [4000, 3000, 0, 0],
  );
});
