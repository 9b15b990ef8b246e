import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Emulator } from '../../src/core/emulator.ts';
import { paintScreen } from '../../src/core/painter.ts';

/** The first row of a screen that shows some output, without the cursor. */
function paint(output: string, ...marks: Parameters<typeof paintScreen>[2] & object[]) {
  const emulator = new Emulator(40, 2);
  emulator.write(`\x1b[?25l${output}`);
  return paintScreen(emulator, 'demo', marks)[0];
}

const cases: [name: string, output: string, html: string][] = [
  ['plain text, without trailing blanks', 'a  b   ', 'a  b'],
  ['HTML in output', '<b title="x">&amp;</b>', '&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;'],
  ['16 colours', '\x1b[31ma\x1b[92;44mb\x1b[mc', '<span class="f1">a</span><span class="f10 b4">b</span>c'],
  ['bold brightens the first eight', '\x1b[1;31ma', '<span class="f9 sb">a</span>'],
  [
    'bold brightens the text, which inverse took from the ground',
    '\x1b[1;7;31;44ma',
    '<span class="f12 b1 sb">a</span>',
  ],
  [
    '256 colours',
    '\x1b[38;5;16ma\x1b[38;5;208mb\x1b[48;5;255mc',
    '<span data-f="#000000">a</span><span data-f="#ff8700">b</span><span data-f="#ff8700" data-b="#eeeeee">c</span>',
  ],
  ['the first 16 of 256 are the themed ones', '\x1b[38;5;9ma', '<span class="f9">a</span>'],
  ['RGB colours', '\x1b[38;2;1;2;255ma', '<span data-f="#0102ff">a</span>'],
  ['attributes', '\x1b[2;3;4;9;53ma', '<span class="sd si su ss so">a</span>'],
  [
    'underlines of all styles',
    '\x1b[4:1ma\x1b[4:2mb\x1b[4:3mc\x1b[4:4md\x1b[4:5me\x1b[21mf',
    '<span class="su">a</span><span class="su su2">b</span><span class="su su3">c</span><span class="su su4">d</span><span class="su su5">e</span><span class="su su2">f</span>',
  ],
  [
    'coloured underlines, and their colour taken back',
    '\x1b[4;58;5;1ma\x1b[58;2;1;2;3mb\x1b[58;5;208mc\x1b[59md',
    '<span class="su u1">a</span><span data-u="#010203" class="su">b</span><span data-u="#ff8700" class="su">c</span><span class="su">d</span>',
  ],
  ['inverse of the default colours', '\x1b[7ma', '<span class="fd bd">a</span>'],
  ['inverse of set colours', '\x1b[7;31;42ma', '<span class="f2 b1">a</span>'],
  ['invisible text is blank', 'a\x1b[8msecret\x1b[mb', 'a      b'],
  ['a coloured ground without text', '\x1b[41m  \x1b[m', '<span class="b1">  </span>'],
  ['wide characters', 'a한b', 'a<span class="w">한</span>b'],
  ['a decomposed syllable is one character', '\u1112\u1161\u11abx', '<span class="w">\u1112\u1161\u11ab</span>x'],
  ['combining marks stay with their letter', 'e\u0301x', '<span class="n">e\u0301</span>x'],
  ['emoji', '🐳x', '<span class="w">🐳</span>x'],
  ['box drawing', '─x', '<span class="x">─</span>x'],
  ['what follows is not covered by an overwritten wide character', '한\x1b[1Gx', 'x'],
  [
    'a web link',
    '\x1b]8;;https://example.org/?a=1&b="2"\x07x\x1b]8;;\x07y',
    '<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener noreferrer nofollow"><span class="su su5">x</span></a>y',
  ],
  ['a link that is not of the web', '\x1b]8;;javascript:alert(1)\x07x\x1b]8;;\x07', '<span class="su su5">x</span>'],
  ['a link into the machine', '\x1b]8;;file:///etc/passwd\x07x\x1b]8;;\x07', '<span class="su su5">x</span>'],
];
for (const [name, output, html] of cases) {
  test(`paints ${name}`, () => assert.equal(paint(output), html));
}

test('the cursor stands on its cell, also beyond the text', () => {
  const emulator = new Emulator(10, 2);
  emulator.write('ab\x1b[4G');
  assert.equal(paintScreen(emulator)[0], 'ab <span class="fd bd cu"> </span>');
  emulator.write('\x1b[1G');
  assert.equal(paintScreen(emulator)[0], '<span class="fd bd cu">a</span>b');
  emulator.write('\x1b[?25l');
  assert.equal(paintScreen(emulator)[0], 'ab');
});

test('a mark links to its note and keeps the text as it is', () => {
  const mark = { row: 0, column: 3, cells: 4, number: 2 };
  assert.equal(
    paint('a: \x1b[31m한x\x1b[my.', mark),
    'a: <a class="mark" id="demo-mark-2" href="#demo-note-2" data-note="2" tabindex="-1"><span class="f1"><span class="w">한</span>x</span>y</a>.',
  );
});

test('a mark over a link replaces it', () => {
  const mark = { row: 0, column: 0, cells: 1, number: 1 };
  assert.doesNotMatch(paint('\x1b]8;;https://example.org\x07x\x1b]8;;\x07', mark)!, /example/);
});

test("nothing that output asks of a terminal's surroundings changes the screen", () => {
  const emulator = new Emulator(20, 2);
  const hostile = [
    ']0;title\x07',
    ']2;title\x1b\\',
    ']4;1;#ffffff\x07',
    ']4;1;?\x07',
    ']10;#ffffff\x07',
    ']11;?\x07',
    ']12;red\x07',
    ']52;c;aGFja2Vk\x07',
    ']52;c;?\x07',
    ']104\x07',
    ']110\x07',
    ']112\x07',
    '[?1000h',
    '[?1003h',
    '[?1006h',
    '[?1004h',
    '[c',
    '[6n',
    '[21t',
    '[3 q',
    'P+q544e\x1b\\',
  ];
  emulator.write('\x1b[31mred');
  const before = paintScreen(emulator);
  for (const sequence of hostile) emulator.write(`\x1b${sequence}`);
  assert.deepEqual(paintScreen(emulator), before);
});

test('counts beyond any terminal do not keep the parser busy', { timeout: 5000 }, () => {
  const emulator = new Emulator(20, 5);
  emulator.write('x');
  for (const final of 'IZLMSTb@PX') emulator.write(`\x1b[2147483647${final}`);
  emulator.write('\x1b[Hend');
  assert.match(paintScreen(emulator)[0]!, /^end/);
});

test('a letter buried in combining marks keeps the row short', () => {
  assert.ok(paint(`a${'\u0301'.repeat(5000)}`)!.length < 100);
});

test('half a wide character that sticks out of its line is painted', () => {
  const emulator = new Emulator(4, 2);
  emulator.write('\x1b[?25lab한');
  emulator.resize(3, 2);
  assert.equal(paintScreen(emulator)[0]?.replace(/<[^>]*>/g, ''), 'ab한');
});
