import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { workflowFaults } from '../../tools/workflow-faults.mjs';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'runs-on': string;
  container?: { image: string };
  permissions?: object;
  steps: Step[];
  'timeout-minutes'?: number;
}
interface Workflow {
  permissions: object;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const texts = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));

for (const [name, text] of Object.entries(texts)) {
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test(`${name} has no fault that GitHub's language service knows`, async () => {
    assert.deepEqual(await workflowFaults(name, text), []);
  });

  test(`${name} runs pinned actions on pinned machines, for a limited time`, () => {
    for (const [, action] of text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)) {
      assert.match(action!, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    for (const job of Object.values(jobs)) {
      assert.match(job['runs-on'], /^ubuntu-\d\d\.04$/);
      if (job.container) assert.match(job.container.image, /^[a-z]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
      assert.ok(job['timeout-minutes']);
    }
  });

  test(`${name} checks the sum of every program that it downloads`, () => {
    for (const { run = '' } of steps) {
      const count = (pattern: RegExp) => run.match(pattern)?.length ?? 0;
      assert.equal(count(/^\s*curl\b/gm), count(/^\s*echo "[0-9a-f]{64} {2}\S+" \| sha256sum --check$/gm));
    }
  });

  test(`${name} may do no more than it needs, and no text from outside becomes a command`, () => {
    assert.deepEqual(permissions, { contents: 'read' });
    for (const [id, job] of Object.entries(jobs)) {
      assert.deepEqual(job.permissions, id === 'deploy' ? { pages: 'write', 'id-token': 'write' } : undefined);
    }
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) assert.equal(step.with?.['persist-credentials'], false);
      assert.doesNotMatch(step.run ?? '', /\$\{\{/);
    }
  });
}

const site = texts['site.yml']!;
for (const [what, from, to] of [
  ['a job that is not there', 'needs: [test, browsers]', 'needs: [test, browser]'],
  ['an output of no step', 'steps.address.outputs', 'steps.adress.outputs'],
  ['a key that is none', 'timeout-minutes: 30', 'timeout-minute: 30'],
] as const) {
  test(`${what} is found`, async () => {
    assert.notDeepEqual(await workflowFaults(what, site.replace(from, to)), []);
  });
}

test('Dependabot renews packages and actions, each kind in one go', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; groups: Record<string, { patterns: string[] }> }[];
  };
  const kinds = updates.map(({ groups, 'package-ecosystem': kind }) => [kind, Object.values(groups)]);
  assert.deepEqual(kinds, [
    ['npm', [{ patterns: ['*'] }]],
    ['github-actions', [{ patterns: ['*'] }]],
  ]);
});
