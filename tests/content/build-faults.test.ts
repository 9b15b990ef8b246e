import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { plant, readFaults } from '../fixtures/planted.ts';
import { assertGolden } from '../unit/golden.ts';
import { ProjectCopy } from './project-copy.ts';

const faults = readFaults();
const project = new ProjectCopy();
after(() => project.remove());

test('a build stops with a status of its own and names every link that leads nowhere', () => {
  const built = faults.filter(({ builtAt }) => builtAt);
  for (const fault of built) plant(fault, project.folder);
  const { status, output } = project.build('/container-notes/');
  assert.notEqual(status, 0, output);
  for (const { id, builtAt } of built) {
    const said = output.split('\n').filter((line) => line.startsWith(`  ${builtAt}`));
    assertGolden(`${said.join('\n')}\n`, `tests/fixtures/faults/${id}.txt`);
  }
});

test('a build stops before it begins where the content is at fault', () => {
  rmSync(join(project.folder, 'content'), { recursive: true });
  cpSync('tests/fixtures/site/content', join(project.folder, 'content'), { recursive: true });
  const fault = faults.find(({ id }) => id === 'unknown-term');
  assert.ok(fault);
  plant(fault, project.folder);
  const { status, output } = project.build();
  assert.notEqual(status, 0, output);
  assert.ok(output.includes(readFileSync('tests/fixtures/faults/unknown-term.txt', 'utf8').trim()), output);
});
