import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { castIds, castOf, checkCasts } from '../../src/build/casts.ts';
import { ContentError } from '../../src/build/fault.ts';

const home = process.cwd();
const project = mkdtempSync(join(tmpdir(), 'casts-'));

before(() => process.chdir(project));
after(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';
const header = { version: 3, term: { cols: 20, rows: 5 } };
const echo = [
  [0, 'o', prompt],
  [1, 'm', 'echo one two'],
  [1, 'o', 'echo one two\r\n\x1b]133;C\x07'],
  [1, 'o', `one two\r\n\x1b]133;D;0\x07${prompt}`],
];
const provenance = {
  recorded: '2026-11-24T10:00:00.000Z',
  client: 'Docker CLI 20.10.24',
  daemon: null,
  registry: null,
  index: null,
  host: 'Debian 12',
};

/** Writes a content folder that holds nothing but the cast `demo`. */
function write({
  cast = [header, ...echo],
  session,
  source = provenance,
}: {
  cast?: unknown[] | string;
  session?: string;
  source?: object;
}) {
  rmSync('content', { recursive: true, force: true });
  mkdirSync('content/casts', { recursive: true });
  mkdirSync('content/sessions');
  const text = typeof cast === 'string' ? cast : cast.map((line) => JSON.stringify(line)).join('\n');
  writeFileSync('content/casts/demo.cast', text);
  writeFileSync('content/casts/demo.json', JSON.stringify(source));
  if (session) writeFileSync('content/sessions/demo.yaml', session);
}

const session = (...steps: string[]) =>
  ['title: 시험', 'teaches: 시험한다.', 'cols: 20', 'rows: 5', 'steps:', ...steps].join('\n');

/** The faults that stop the build, as `file:line message`. */
async function faults() {
  try {
    await checkCasts();
    return [];
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.faults.map(({ file, line, message }) => `${file}:${line} ${message}`);
  }
}

test('a cast comes with its session and provenance', async () => {
  write({ session: session('  - run: echo one two', '    notes:', '      - on: two', '        text: 둘.') });
  assert.deepEqual(await castIds(), ['demo']);
  const { title, teaches, annotations, compiled, provenance: found } = await castOf('demo');
  assert.deepEqual([title, teaches, found?.client], ['시험', '시험한다.', 'Docker CLI 20.10.24']);
  assert.deepEqual(
    annotations.map(({ number, on, text }) => [number, on, text]),
    [[1, 'two', '둘.']],
  );
  assert.match(compiled.poster[1]!, /^one <a class="mark"/);
});

test('a cast alone is enough', async () => {
  write({ cast: [{ ...header, title: 'from the file' }, ...echo] });
  assert.equal((await castOf('demo')).title, 'from the file');
});

test('an annotation whose text is not in the output stops the build at its line', async () => {
  write({ session: session('  - run: echo one two', '    notes:', '      - on: three', '        text: 셋.') });
  assert.deepEqual(await faults(), [
    'content/sessions/demo.yaml:8 "echo one two"의 출력에 "three"이 없다. on을 출력에 있는 글자로 고치거나 다시 녹화한다.',
  ]);
});

test('an annotation whose text is broken over two lines asks for a wider terminal', async () => {
  const long = `one two ${'-'.repeat(11)}three\r\n\x1b]133;D;0\x07${prompt}`;
  write({
    cast: [header, ...echo.slice(0, 3), [1, 'o', long]],
    session: session('  - run: echo one two', '    notes:', '      - on: three', '        text: 셋.'),
  });
  assert.deepEqual(await faults(), [
    'content/sessions/demo.yaml:8 주석을 달 "three"이 화면에서 두 줄로 나뉜다. cols를 늘려 다시 녹화한다.',
  ]);
});

test('a session that was changed after its recording stops the build', async () => {
  write({ session: session('  - run: echo one two', '  - run: echo three') });
  assert.deepEqual(await faults(), [
    'content/sessions/demo.yaml:6 명령이 세션에는 2개인데 content/casts/demo.cast에는 1개다. 다시 녹화하거나(npm run lab) 세션을 고친다.',
  ]);
});

test('a command that was changed after its recording stops the build at its line', async () => {
  write({ session: session('  - run: echo three') });
  assert.deepEqual(await faults(), [
    'content/sessions/demo.yaml:6 세션의 "echo three"이 content/casts/demo.cast에서는 "echo one two"이다. 다시 녹화하거나(npm run lab) 세션을 고친다.',
  ]);
});

test('a name that could not be an address stops the build', async () => {
  write({});
  writeFileSync('content/casts/Not good.cast', '');
  assert.deepEqual(await faults(), [
    'content/casts/Not good.cast:undefined 녹화의 이름은 소문자로 시작하고 소문자, 숫자, -만 쓸 수 있다. 파일 이름을 바꾼다.',
  ]);
});

test('an unreadable cast, session or provenance stops the build with its file', async () => {
  write({ cast: '{"version":4}' });
  assert.match((await faults())[0]!, /^content\/casts\/demo\.cast:1 asciicast의 version이 4이다\./);
  write({ session: session('  - run: echo one two', '    notes: yes') });
  assert.match((await faults())[0]!, /^content\/sessions\/demo\.yaml:7 steps\.0\.notes: .*src\/schemas\/session\.ts/);
  write({ source: { ...provenance, recorded: 'yesterday' } });
  assert.match((await faults())[0]!, /^content\/casts\/demo\.json:1 recorded: .*src\/schemas\/provenance\.ts/);
});
