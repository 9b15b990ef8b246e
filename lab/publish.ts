import { mkdir, readdir, rename, rm } from 'node:fs/promises';

/** Moves the recordings of a finished run into `content/casts/`. */
export async function publishCasts(from: string, root: string): Promise<void> {
  await mkdir(`${root}/content/casts`, { recursive: true });
  for (const name of await readdir(from)) {
    await rename(`${from}/${name}`, `${root}/content/casts/${name}`);
  }
}

/** Puts new layer data in the place of the old. */
export async function publishLayers(from: string, root: string): Promise<void> {
  const target = `${root}/content/layers`;
  await rm(target, { recursive: true, force: true });
  await rename(from, target);
}
