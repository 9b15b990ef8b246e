import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { castIds, castOf } from '../../src/node/facts/casts.ts';

const home = process.cwd();
const project = mkdtempSync(join(tmpdir(), 'casts-'));

before(() => process.chdir(project));
after(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const prompt = '\x1b]133;A\x07$ \x1b]133;B\x07';
const echo = [
  [0, 'o', prompt],
  [1, 'm', 'echo one two'],
  [1, 'o', 'echo one two\r\n\x1b]133;C\x07'],
  [1, 'o', `one two\r\n\x1b]133;D;0\x07${prompt}`],
];
const session = `title: 시험
teaches: 시험한다.
cols: 20
rows: 5
steps:
  - run: echo one two
    notes:
      - on: two
        text: 둘.
`;
const provenance = {
  recorded: '2026-11-24T10:00:00.000Z',
  client: 'Docker CLI 20.10.24',
  daemon: null,
  registry: null,
  index: null,
  host: 'Debian 12',
};

function writeCast(id: string, title: string) {
  mkdirSync('content/casts', { recursive: true });
  const lines = [{ version: 3, term: { cols: 20, rows: 5 }, title }, ...echo];
  writeFileSync(`content/casts/${id}.cast`, lines.map((line) => JSON.stringify(line)).join('\n'));
}

test('a cast comes with its session and provenance', async () => {
  writeCast('demo', 'from the file');
  writeFileSync('content/casts/demo.json', JSON.stringify(provenance));
  mkdirSync('content/sessions');
  writeFileSync('content/sessions/demo.yaml', session);
  const { title, annotations, compiled, provenance: found } = await castOf('demo');
  assert.deepEqual([title, found?.client], ['시험', 'Docker CLI 20.10.24']);
  assert.deepEqual(
    annotations.map(({ number, on, text }) => [number, on, text]),
    [[1, 'two', '둘.']],
  );
  assert.match(compiled.poster[1]!, /^one <a class="mark"/);
});

test('a cast alone is enough', async () => {
  writeCast('bare', 'from the file');
  assert.equal((await castOf('bare')).title, 'from the file');
  assert.ok((await castIds()).includes('bare'));
});
