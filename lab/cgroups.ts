import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cgroupParent } from './daemon.ts';

/** Removes the control groups that the lab's containers left behind: they are empty by then. */
export async function removeControlGroups(): Promise<void> {
  await removeUnder('/sys/fs/cgroup', false);
}

async function removeUnder(path: string, ours: boolean): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    await removeUnder(join(path, entry.name), ours || entry.name === cgroupParent);
  }
  if (ours) await rmdir(path);
}
