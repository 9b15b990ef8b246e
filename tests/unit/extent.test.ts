import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Emulator } from '../../src/core/emulator.ts';
import { Extent } from '../../src/core/extent.ts';

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
