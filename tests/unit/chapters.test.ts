import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CastCode } from '../../src/core/cast.ts';
import { chaptersOf } from '../../src/core/chapters.ts';
import type { Timeline } from '../../src/core/timeline.ts';

const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';
const entered = '\r\n\x1b]133;C\x07';
const done = (status: string) => `\x1b]133;D${status}\x07${prompt}`;

function timeline(...events: [time: number, code: CastCode, data: string][]): Timeline {
  const duration = events.at(-1)?.[0] ?? 0;
  return { cols: 20, rows: 5, duration, events: events.map(([time, code, data]) => ({ time, code, data })) };
}

test('the shell integration tells command, output and status', () => {
  const chapters = chaptersOf(
    timeline(
      [0, 'o', prompt],
      [1, 'o', 'uname -s'],
      [2, 'o', entered],
      [3, 'o', 'Linux\r\n'],
      [4, 'o', done(';0')],
      [5, 'o', 'false'],
      [6, 'o', entered],
      [7, 'o', done(';1')],
    ),
  );
  assert.deepEqual(chapters, [
    { start: 0, entered: 2, end: 4, command: 'uname -s', output: 'Linux', status: 0 },
    { start: 4, entered: 6, end: 7, command: 'false', output: '', status: 1 },
  ]);
});

test('markers cut the chapters and name the command, the shell gives the rest', () => {
  const chapters = chaptersOf(
    timeline(
      [0, 'o', prompt],
      [1, 'm', 'echo a'],
      [2, 'o', `echo a${entered}`],
      [3, 'o', `a\r\n${done(';0')}`],
      [9, 'm', 'echo b'],
      [10, 'o', `echo b${entered}b\r\n`],
    ),
  );
  assert.deepEqual(chapters, [
    { start: 1, entered: 2, end: 3, command: 'echo a', output: 'a', status: 0 },
    { start: 9, entered: 10, end: 10, command: 'echo b', output: 'b', status: null },
  ]);
});

test('markers alone give what was printed from one to the next', () => {
  const chapters = chaptersOf(
    timeline([0, 'o', 'before\r\n'], [1, 'm', 'first'], [2, 'o', 'one\r\n'], [3, 'm', ''], [4, 'o', 'two\r\n']),
  );
  assert.deepEqual(
    chapters.map(({ start, end, command, output }) => [start, end, command, output]),
    [
      [1, 3, 'first', 'one'],
      [3, 4, '', 'two'],
    ],
  );
});

test('prompts are not guessed', () => {
  assert.deepEqual(chaptersOf(timeline([0, 'o', '$ ls\r\nfile\r\n$ '])), []);
});

test('output is what stood on the screen in the end, with long lines whole', () => {
  const [chapter] = chaptersOf(
    timeline(
      [0, 'o', `${prompt}x${entered}`],
      [1, 'o', '10%\r50%\r100%\r\n'],
      [2, 'o', '길고 긴 한글 출력이 줄을 넘는다\r\n  end\r\n\r\n'],
      [3, 'o', done(';0')],
    ),
  );
  assert.equal(chapter?.output, '100%\n길고 긴 한글 출력이 줄을 넘는다\n  end');
});

test('output that has scrolled off the screen is whole', () => {
  const lines = Array.from({ length: 300 }, (_, index) => `line ${index}`);
  const [chapter] = chaptersOf(timeline([0, 'o', `${prompt}x${entered}${lines.join('\r\n')}\r\n${done(';0')}`]));
  assert.equal(chapter?.output, lines.join('\n'));
});

test('a shell that sends no end mark ends a command with its next prompt', () => {
  const chapters = chaptersOf(timeline([0, 'o', `${prompt}x${entered}y\r\n`], [1, 'o', prompt]));
  assert.deepEqual(
    chapters.map(({ end, output, status }) => [end, output, status]),
    [[1, 'y', null]],
  );
});

test('marks that are split over events are heard', () => {
  const text = `${prompt}x${entered}y\r\n${done(';3')}`;
  const chapters = chaptersOf(
    timeline(...[...text].map((char, index): [number, CastCode, string] => [index, 'o', char])),
  );
  assert.deepEqual(
    chapters.map(({ command, output, status }) => [command, output, status]),
    [['x', 'y', 3]],
  );
});
