import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** The Node that our commands run on when npm runs on another one. */
function chosen(npmsOwn: string): string {
  const code = "import('./tools/node.mjs').then(({ node }) => console.log(node))";
  const env = { ...process.env, npm_node_execpath: npmsOwn };
  return spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' }).stdout.trim();
}

test('the commands run on the Node that called them, and on our own where that one is too old', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const old = join(folder, 'node');
  writeFileSync(old, '#!/bin/sh\necho undefined\n');
  chmodSync(old, 0o755);
  assert.equal(chosen(process.execPath), process.execPath);
  assert.equal(chosen(old), join(process.cwd(), 'node_modules/.bin/node'));
});
