import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cast } from '../../lab/cast.ts';
import { checkRecording } from '../../lab/check.ts';
import { parseScript } from '../../lab/script.ts';

const script = (lines: string) =>
  parseScript(
    'content/sessions/x.yaml',
    `title: a\nteaches: b\ncols: 20\nrows: 5\nsteps:\n  - run: docker images\n${lines}`,
  );

/** A recording of `docker images` that prints `output` and ends with `status`. */
function recording(output: string, status: number | '' = 0): string {
  const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';
  const cast = new Cast();
  cast.add('o', prompt, 0);
  cast.add('m', 'docker images', 10);
  cast.add('o', 'docker images\r\n\x1b]133;C\x07', 20);
  cast.add('o', output, 30);
  cast.add('o', `\x1b]133;D;${status}\x07${prompt}`, 40);
  return cast.text({ term: { cols: 20, rows: 5 } });
}

const table = 'TAG       SIZE\r\nlatest    98MB\r\n';

test('a recording that does what its script says passes', () => {
  const notes = '    expect: [latest, 98MB]\n    notes:\n      - { on: SIZE, text: 크기 }\n';
  checkRecording(script(notes), recording(table));
  checkRecording(script('    status: 1\n'), recording('Error\r\n', 1));
});

const wrong: [what: string, lines: string, cast: string, said: RegExp][] = [
  ['a command that never ended', '', recording('', ''), /^content\/sessions\/x\.yaml:6 {2}명령의 종료 상태를 모른다/],
  [
    'another status',
    '    pause: 2\n    status: 0\n',
    recording('no such image\r\n', 125),
    /^content\/sessions\/x\.yaml:8 {2}"docker images"의 종료 상태 125: 세션에는 0\./,
  ],
  [
    'missing output',
    '    expect:\n      - latest\n      - stable\n',
    recording(table),
    /x\.yaml:9 {2}나와야 할 글자 "stable"/,
  ],
  [
    'a note on text that never appears',
    '    notes:\n      - text: 별\n        on: STARS\n',
    recording(table),
    /x\.yaml:9 {2}주석을 달 글자 "STARS"/,
  ],
  [
    'a note on an occurrence too many',
    '    notes:\n      - { on: SIZE, text: 크기, nth: 2 }\n',
    recording(table),
    /x\.yaml:8 {2}주석을 달 글자 2번째 "SIZE"/,
  ],
  [
    'a note on text that wraps',
    '    notes:\n      - { on: abcdef, text: a }\n',
    recording(`${'.'.repeat(17)}abcdef\r\n`),
    /x\.yaml:8 .*두 줄로 나뉜다/,
  ],
  ['a note on the typed command', '    notes:\n      - { on: images, text: a }\n', recording(table), /x\.yaml:8 /],
];

for (const [what, lines, cast, said] of wrong) {
  test(`${what} is refused with file and line`, () => {
    assert.throws(() => checkRecording(script(lines), cast), {
      name: 'ScriptError',
      message: said,
    });
  });
}

test('a refusal shows the command and what was seen', () => {
  assert.throws(() => checkRecording(script('    expect: [stable]\n'), recording(table)), {
    message: /\n {2}\$ docker images\n {2}\| TAG {7}SIZE\n {2}\| latest {4}98MB$/,
  });
});
