import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figure } from './architecture/figure.ts';
import { barrels, cycles, forbiddenImports, longOnes, packageFaults, unused } from './architecture/rules.ts';
import { readSourceFiles, type SourceFile, toSourceFile } from './architecture/source-files.ts';
import { runPackages } from './architecture/table.ts';
import { assertBlock } from './golden.ts';

const files = readSourceFiles();
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands = Object.values<string>(scripts).join(' ');
const decisions = readFileSync('DECISIONS.md', 'utf8');
const declared = Object.keys(devDependencies);
const run = Object.keys(runPackages);

interface Rule {
  rule: string;
  faults: (files: readonly SourceFile[]) => string[];
  /** A file that breaks the rule: its path and text. */
  planted: [path: string, text: string];
}

const rules: Rule[] = [
  {
    rule: 'the core knows nothing of Node',
    faults: forbiddenImports,
    planted: ['src/core/player.ts', "import { readFile } from 'node:fs/promises';"],
  },
  {
    rule: 'what runs in the browser imports nothing of the build',
    faults: forbiddenImports,
    planted: ['src/components/replay/replay.ts', "import { castOf } from '../../build/casts.ts';"],
  },
  {
    rule: 'a widget knows no other widget',
    faults: forbiddenImports,
    planted: ['src/components/shell/Toc.astro', "---\nimport Replay from '../replay/Replay.astro';\n---"],
  },
  { rule: 'every file has a row in the table', faults: forbiddenImports, planted: ['helpers/date.ts', ''] },
  {
    rule: 'no file hands on what another exports',
    faults: barrels,
    planted: ['src/core/cast.ts', "export { parseCast } from './asciicast.ts';"],
  },
  { rule: 'no file is an index', faults: barrels, planted: ['src/core/index.ts', ''] },
  { rule: 'files keep to their lines', faults: longOnes, planted: ['src/core/player.ts', `${'\n'.repeat(400)};`] },
  {
    rule: 'imports make no cycles',
    faults: cycles,
    planted: ['src/core/timeline.ts', "import { chaptersOf } from './chapters.ts';"],
  },
  {
    rule: 'every file is imported or started',
    faults: (all) => unused(all, commands),
    planted: ['src/core/forgotten.ts', ''],
  },
  {
    rule: 'packages are declared where they are imported',
    faults: (all) => packageFaults(all, declared, run, decisions),
    planted: ['lab/undeclared.ts', "import 'left-pad';"],
  },
];

for (const { rule, faults, planted } of rules) {
  test(rule, () => {
    assert.deepEqual(faults(files), []);
    const withFault = [...files.filter(({ path }) => path !== planted[0]), toSourceFile(...planted)];
    assert.notDeepEqual(faults(withFault), [], 'the planted violation was not found');
  });
}

test('a reason for a long file that became short is a fault', () => {
  const reasons = { 'lab/tar.ts': { lines: 500, because: 'planted' } };
  assert.deepEqual(longOnes([toSourceFile('lab/tar.ts', '')], reasons), ['lab/tar.ts: needs no reason any more']);
});

test('a package that nothing uses, or that nobody explains, is a fault', () => {
  const faults = (name: string, text: string) => packageFaults([], [name], [], text);
  assert.deepEqual(faults('left-pad', '`left-pad`'), ['left-pad: in package.json, but nothing uses it']);
  assert.deepEqual(packageFaults([], ['left-pad'], ['left-pad'], ''), ['left-pad: DECISIONS.md does not say why']);
});

test('docs/architecture.md shows the table that these rules hold', () => {
  assertBlock(figure(), 'docs/architecture.md', 'folders');
});
