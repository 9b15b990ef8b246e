import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingPackages } from '../../lab/requirements.ts';
import { labRefusal } from '../../tools/lab-refusal.mjs';

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
