import { readdir, rmdir } from 'node:fs/promises';
import { cgroupParent } from './daemon.ts';

const mounts = '/sys/fs/cgroup';

/** Removes the control groups that the lab's containers left behind: they are empty by then. */
export async function removeControlGroups(): Promise<void> {
  const controllers = await readdir(mounts);
  for (const path of [mounts, ...controllers.map((name) => `${mounts}/${name}`)]) {
    await removeTree(`${path}/${cgroupParent}`);
  }
}

async function removeTree(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return;
  for (const entry of entries) if (entry.isDirectory()) await removeTree(`${path}/${entry.name}`);
  await rmdir(path);
}
