import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ContentError } from '../../src/node/fault.ts';
import { checkContent } from '../../src/node/site/content-check.ts';
import { copySite, plant, readFaults } from '../fixtures/planted.ts';
import { assertBlock, assertGolden } from './golden.ts';

const home = process.cwd();
const faults = readFaults();
const site = copySite('tests/fixtures/site');

before(() => process.chdir(site.folder));
after(() => {
  process.chdir(home);
  site.remove();
});

/** What the build says before it stops; empty where it goes on. */
const stopped = () =>
  checkContent().then(
    () => '',
    (error: unknown) => {
      if (error instanceof ContentError) return error.message;
      throw error;
    },
  );

test('the site that faults are planted in is sound', async () => {
  assert.equal(await stopped(), '');
});

test('what a desktop leaves in the folders is no mistake', async () => {
  for (const folder of ['.', 'casts', 'layers', 'notes', 'runtimes', 'sessions'])
    writeFileSync(join(site.folder, 'content', folder, '.DS_Store'), '');
  assert.equal(await stopped(), '');
});

for (const fault of faults.filter(({ builtAt }) => !builtAt)) {
  test(`the build stops at ${fault.id} and says where, what and how to cure it`, async () => {
    const undo = plant(fault, site.folder);
    const message = await stopped().finally(undo);
    assert.match(message, /^ {2}content\/\S.* {2}\S/m);
    process.chdir(home);
    try {
      assertGolden(`${message}\n`, `tests/fixtures/faults/${fault.id}.txt`);
    } finally {
      process.chdir(site.folder);
    }
  });
}

test('CONTRIBUTING.md lists every kind of mistake with what the build says', () => {
  const rows = faults.map(({ id, what }) => {
    const message = readFileSync(join(home, `tests/fixtures/faults/${id}.txt`), 'utf8');
    const [, said = ''] = /^ {2}\S.*? {2}(.*)$/m.exec(message) ?? [];
    return `| ${what} | \`${said.replaceAll('`', "'").replaceAll('|', '\\|')}\` |`;
  });
  assertBlock(
    ['| 잘못 | 빌드가 하는 말 |', '| --- | --- |', ...rows].join('\n'),
    join(home, 'CONTRIBUTING.md'),
    'faults',
  );
});
