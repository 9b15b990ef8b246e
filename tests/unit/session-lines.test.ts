import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CastCode } from '../../src/core/cast.ts';
import { chaptersOf } from '../../src/core/chapters.ts';
import { sessionLines } from '../../src/core/session-lines.ts';

function linesOf(...events: [time: number, code: CastCode, data: string][]) {
  const timeline = {
    cols: 20,
    rows: 5,
    duration: events.at(-1)![0],
    events: events.map(([time, code, data]) => ({ time, code, data })),
  };
  return sessionLines(timeline, chaptersOf(timeline));
}

const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';
const entered = '\r\n\x1b]133;C\x07';

test('a command is found where it is entered, its output where it is printed', () => {
  assert.deepEqual(
    linesOf(
      [0, 'o', `${prompt}ls`],
      [1, 'o', entered],
      [2, 'o', 'one\r\n'],
      [3, 'o', 'two\r\n'],
      [4, 'o', `\x1b]133;D;0\x07${prompt}`],
    ),
    [
      [1000, 'ls'],
      [2000, 'one'],
      [3000, 'two'],
    ],
  );
});

test('a line that is rewritten in place is found as it was and as it ends', () => {
  assert.deepEqual(
    linesOf(
      [0, 'o', `${prompt}get${entered}`],
      [1, 'o', 'a: waiting\r\n'],
      [2, 'o', '\x1b[A\x1b[2Ka: done\x1b[B\r'],
      [3, 'o', `\x1b]133;D;0\x07${prompt}`],
    ),
    [
      [0, 'get'],
      [1000, 'a: waiting'],
      [3000, 'a: done'],
    ],
  );
});

test('a long line is found whole, and one that has scrolled away too', () => {
  const long = 'a line of more than twenty columns';
  const lines = linesOf([0, 'o', `${long}\r\n`], [1, 'o', '1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n']);
  assert.deepEqual(lines[0], [0, long]);
  assert.deepEqual(lines.at(-1), [1000, '6']);
});

test('blank lines and repetitions within a command are left out', () => {
  assert.deepEqual(linesOf([0, 'o', 'x\r\n\r\n  \r\nx\r\n']), [[0, 'x']]);
});
