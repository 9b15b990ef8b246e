import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishAfter } from '../../lab/publish.ts';

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
