import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figure } from './architecture/figure.ts';
import { barrels, forbiddenImports, idleAllowances, longOnes, unexplained, untested } from './architecture/rules.ts';
import { readSourceFiles, type SourceFile, toSourceFile } from './architecture/source-files.ts';
import { assertBlock } from './golden.ts';

const files = readSourceFiles();

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
    planted: ['src/components/replay/replay.ts', "import { castOf } from '../../node/facts/casts.ts';"],
  },
  {
    rule: 'a widget knows no other widget',
    faults: forbiddenImports,
    planted: ['src/components/shell/Toc.astro', "---\nimport Replay from '../replay/Replay.astro';\n---"],
  },
  { rule: 'every file has a row in the table', faults: forbiddenImports, planted: ['helpers/date.ts', ''] },
  { rule: 'a parted folder holds no other', faults: forbiddenImports, planted: ['src/helpers/date.ts', ''] },
  {
    rule: 'no file hands on what another exports',
    faults: barrels,
    planted: ['src/core/cast.ts', "export { parseCast } from './asciicast.ts';"],
  },
  {
    rule: 'no file imports something only to export it',
    faults: barrels,
    planted: ['src/node/cast.ts', "import { parseCast } from '../core/asciicast.ts';\nexport { parseCast };"],
  },
  { rule: 'every file of the core is reached by a unit test', faults: untested, planted: ['src/core/idle.ts', ''] },
  { rule: 'no file is an index', faults: barrels, planted: ['src/core/index.ts', ''] },
  { rule: 'files keep to their lines', faults: longOnes, planted: ['src/core/player.ts', `${'\n'.repeat(400)};`] },
];

for (const { rule, faults, planted } of rules) {
  test(rule, () => {
    assert.deepEqual(faults(files), []);
    const withFault = [...files.filter(({ path }) => path !== planted[0]), toSourceFile(...planted)];
    assert.notDeepEqual(faults(withFault), [], 'the planted violation was not found');
  });
}

test('the table allows nothing that no file does', () => {
  assert.deepEqual(idleAllowances(files), []);
  const table = [{ path: 'src/styles', holds: '', imports: ['lab'], packages: [], lines: 1 }];
  assert.deepEqual(idleAllowances(files, table), ['src/styles: may import lab, but no file does']);
});

test('a package that nobody explains is a fault', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(unexplained(Object.keys(devDependencies), readFileSync('DECISIONS.md', 'utf8')), []);
  assert.deepEqual(unexplained(['left-pad'], '`right-pad`'), ['left-pad: DECISIONS.md does not say why']);
});

test('docs/architecture.md shows the table that these rules hold', () => {
  assertBlock(figure(), 'docs/architecture.md', 'folders');
});
