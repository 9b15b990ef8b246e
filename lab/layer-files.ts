import type { TarEntry } from './tar.ts';

/** What a layer does to a path. */
export interface LayerFile {
  path: string;
  /** Bytes; for a removed path those that it hides, which stay in the layers below. */
  size: number;
  change: 'added' | 'replaced' | 'removed';
}

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';

/**
 * Reads a layer on top of those below: `below` holds their files with their sizes, and is brought
 * up to date. Directories count only through what lies in them. Whiteouts follow the OCI image
 * specification (layer.md, "Whiteouts"); one that hides nothing is left out.
 */
export function stackLayer(entries: Iterable<TarEntry>, below: Map<string, number>): LayerFile[] {
  const files: LayerFile[] = [];
  const added = new Map<string, number>();
  const remove = (path: string, inside: string) => {
    const hidden = [...below].filter(([other]) => other === path || other.startsWith(inside));
    if (hidden.length === 0) return;
    for (const [other] of hidden) below.delete(other);
    const size = hidden.reduce((sum, [, bytes]) => sum + bytes, 0);
    files.push({ path, size, change: 'removed' });
  };

  for (const { path, size, kind } of entries) {
    const slash = path.lastIndexOf('/') + 1;
    const [folder, name] = [path.slice(0, slash), path.slice(slash)];
    if (name === opaque) {
      remove(folder, folder);
    } else if (name.startsWith(whiteout)) {
      const hidden = folder + name.slice(whiteout.length);
      remove(hidden, `${hidden}/`);
    } else if (kind !== 'directory') {
      files.push({ path, size, change: below.has(path) ? 'replaced' : 'added' });
      added.set(path, size);
    }
  }
  for (const [path, size] of added) below.set(path, size);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
