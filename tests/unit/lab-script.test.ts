import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseScript, readScript } from '../../lab/script.ts';

const good = `title: 제목
teaches: 무엇을 배운다.
cols: 80
rows: 24
steps:
  - run: docker images
    notes:
      - on: TAG
        text: 태그
`;
const file = 'content/sessions/x.yaml';

test('a script gets its defaults and knows its lines', () => {
  const { id, session, lineOf } = parseScript(file, good);
  assert.equal(id, 'x');
  assert.deepEqual(session.steps[0], {
    run: 'docker images',
    pause: 1,
    status: 0,
    expect: [],
    notes: [{ on: 'TAG', text: '태그', nth: 1 }],
  });
  assert.equal(session.client, 'docker');
  assert.equal(lineOf(['steps', 0, 'notes', 0, 'on']), 8);
  assert.equal(lineOf(['steps', 0, 'status']), 6);
});

const wrong: [what: string, text: string, said: RegExp][] = [
  [
    'an unknown key of a step',
    good.replace('    notes:', '    expects: [a]\n    notes:'),
    /^content\/sessions\/x\.yaml:7 {2}steps\.0: 모르는 키 "expects"/,
  ],
  ['a missing command', good.replace('run: docker images', 'pause: 1'), /x\.yaml:6 {2}steps\.0\.run: 없다/],
  ['a command of two lines', good.replace('run: docker images', 'run: "a\\nb"'), /x\.yaml:6 .*한 줄이어야 한다/],
  ['a width that no terminal has', good.replace('cols: 80', 'cols: 8000'), /x\.yaml:3 .*8000\. 200 이하/],
  ['broken YAML', good.replace('cols: 80', 'cols: [80'), /x\.yaml:\d+ {2}YAML을 읽을 수 없다/],
  ['an empty file', '', /x\.yaml:1 /],
];

for (const [what, text, said] of wrong) {
  test(`${what} is refused with file and line`, () => {
    assert.throws(() => parseScript(file, text), { name: 'ScriptError', message: said });
  });
}

for (const name of readdirSync('content/sessions')) {
  test(`${name} is a sound script`, async () => {
    await readScript('.', `content/sessions/${name}`);
  });
}
