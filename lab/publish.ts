import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';

/**
 * Publishes the recordings and layer data that `work` leaves in `dir`, once all of it is done: where it
 * fails, what was there before stays.
 */
export async function publishAfter(work: () => Promise<void>, dir: string, root: string): Promise<void> {
  await mkdir(`${dir}/casts`, { recursive: true });
  await work();
  await publishCasts(`${dir}/casts`, root);
  if (existsSync(`${dir}/layers`)) await publishLayers(`${dir}/layers`, root);
}

async function publishCasts(from: string, root: string): Promise<void> {
  await mkdir(`${root}/content/casts`, { recursive: true });
  for (const name of await readdir(from)) {
    await rename(`${from}/${name}`, `${root}/content/casts/${name}`);
  }
}

async function publishLayers(from: string, root: string): Promise<void> {
  const target = `${root}/content/layers`;
  await rm(target, { recursive: true, force: true });
  await rename(from, target);
}
