import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Emulator } from '../../src/core/emulator.ts';
import { positionIn } from '../../src/core/screen-text.ts';

const textOf = (emulator: Emulator) =>
  Array.from({ length: emulator.rows }, (_, row) => emulator.line(row).translateToString(true));

test('a screen that became narrow and then tall has all its lines and takes more output', () => {
  const emulator = new Emulator(10, 4);
  emulator.write('abcdefghij');
  emulator.resize(2, 4);
  emulator.resize(2, 8);
  assert.equal(textOf(emulator).length, 8);
  emulator.write('\r\nxyz');
  assert.match(textOf(emulator).join(' '), /xy z/);
});

test('wide characters that xterm.js cannot join to longer lines stay, and more output follows', () => {
  const emulator = new Emulator(10, 4);
  emulator.write(`\x1b[2;3r${'한글'.repeat(5)}\x1b[H`);
  emulator.resize(9, 3);
  emulator.write('\x1b[9;9H');
  emulator.resize(9, 9);
  emulator.write('abc\r\n');
  emulator.resize(10, 5);
  assert.deepEqual(textOf(emulator), ['한글한글한', '글한글한글', '        a', 'bc', '']);
  emulator.write('\r\nxyz');
  assert.match(textOf(emulator).join(' '), /xyz/);
});

for (const erase of ['\x1b[1J', '\x1b[?1J']) {
  test(`all above is erased (${JSON.stringify(erase)}) from the very corner of a screen that never scrolled`, () => {
    const emulator = new Emulator(6, 2, 100);
    emulator.write(`one\r\ntwelve${erase}x`);
    assert.deepEqual(textOf(emulator), ['', 'x']);
  });
}

test('erasing all above leaves the line below as it is', () => {
  const emulator = new Emulator(6, 3, 100);
  emulator.write('one\r\ntwo\r\nsix\x1b[2;6H\x1b[1J');
  assert.deepEqual(textOf(emulator), ['', '', 'six']);
});

test('a position moves with its line until it is released, and is then no work for the terminal', () => {
  const emulator = new Emulator(10, 2, 100);
  emulator.write('one\r\n');
  const position = positionIn(emulator);
  assert.deepEqual([position.line, position.column], [1, 0]);
  position.release();
  assert.deepEqual([position.line, emulator.terminal.markers.length], [-1, 0]);
});
