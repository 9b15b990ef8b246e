import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishAfter } from '../../lab/publish.ts';
import { missingPackages } from '../../lab/requirements.ts';
import { labRefusal } from '../../tools/lab-refusal.mjs';

test('recordings replace the old ones when all are done, and none where one fails', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'lab-publish-'));
  t.after(() => rmSync(root, { recursive: true }));
  const dir = join(root, '.lab');
  const published = join(root, 'content/casts/a.cast');
  mkdirSync(join(root, 'content/casts'), { recursive: true });
  writeFileSync(published, 'old');
  const record = async () => writeFileSync(join(dir, 'casts/a.cast'), 'new');
  const fail = async () => {
    await record();
    throw new Error('the second recording failed');
  };
  await assert.rejects(publishAfter(fail, dir, root), /second/);
  assert.equal(readFileSync(published, 'utf8'), 'old');
  await publishAfter(record, dir, root);
  assert.equal(readFileSync(published, 'utf8'), 'new');
});

test('the lab says in one line where it cannot run', () => {
  const machine = { platform: 'linux', user: 0, node: '24.1.0' };
  assert.equal(labRefusal(machine), null);
  assert.match(labRefusal({ ...machine, platform: 'darwin', user: 501 }) ?? '', /리눅스에서만 돈다\(지금은 darwin\)/);
  assert.match(labRefusal({ ...machine, user: 1000 }) ?? '', /sudo npm run lab/);
  assert.match(labRefusal({ ...machine, node: '22.18.0' }) ?? '', /Node 24 이상.*22\.18\.0/);
});

test('missing programs are named with the packages to install', () => {
  assert.equal(
    missingPackages(() => true),
    null,
  );
  assert.match(
    missingPackages((path) => !path.includes('podman')) ?? '',
    /podman \(패키지 podman\)[\s\S]*apt-get install .* podman$/,
  );
});
