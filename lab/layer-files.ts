import type { TarEntry } from './tar.ts';

/** What a layer does to a path: adds it, puts another in its place, or takes it away. */
export type Change = 'added' | 'replaced' | 'removed';

export interface LayerFile {
  path: string;
  /** Bytes; for a removed path those that it hides, which stay in the layers below. */
  size: number;
  change: Change;
}

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/**
 * Reads a layer on top of those below: `below` holds their files with their sizes, and is brought
 * up to date. Directories count only through what lies in them. Whiteouts follow the OCI image
 * specification (layer.md, "Whiteouts").
 */
export function stackLayer(entries: Iterable<TarEntry>, below: Map<string, number>): LayerFile[] {
  const files: LayerFile[] = [];
  const added = new Map<string, number>();
  const hide = (prefix: string): number => {
    let size = 0;
    for (const [path, bytes] of below) {
      if (path !== prefix && !path.startsWith(`${prefix}/`)) continue;
      size += bytes;
      below.delete(path);
    }
    return size;
  };

  for (const { path, size, kind } of entries) {
    const slash = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
    if (name === opaque) {
      files.push({ path: `${folder}/`, size: hide(folder), change: 'removed' });
    } else if (name.startsWith(whiteout)) {
      const hidden = (folder === '' ? '' : `${folder}/`) + name.slice(whiteout.length);
      files.push({ path: hidden, size: hide(hidden), change: 'removed' });
    } else if (kind !== 'directory') {
      files.push({ path, size, change: below.has(path) ? 'replaced' : 'added' });
      added.set(path, size);
    }
  }
  for (const [path, size] of added) below.set(path, size);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
