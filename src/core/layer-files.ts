/** What a layer does to a path; `same` is what it leaves as the layers below have it. */
export type Change = 'added' | 'replaced' | 'removed' | 'same';

export interface LayerFile {
  /** Without a slash at the beginning. */
  path: string;
  change: Change;
  /** Bytes; 0 for a removed path. */
  size: number;
  /** Bytes of the layers below that it hides: they stay in every download. */
  hides: number;
}

/**
 * The paths of a layer by folder, as they are stored and sent: `r` marks one that replaces one below
 * (followed by the bytes that it hides, where they are known), `x` one that is removed with so many bytes.
 */
export type PackedFiles = Readonly<Record<string, readonly PackedFile[]>>;
export type PackedFile = readonly [name: string, size: number, mark?: 'r' | 'x', hides?: number];

export function unpackFiles(packed: PackedFiles): LayerFile[] {
  return Object.entries(packed).flatMap(([folder, entries]) =>
    entries.map(([name, size, mark, hides = 0]): LayerFile => {
      const path = folder ? `${folder}/${name}` : name;
      if (mark === 'x') return { path, change: 'removed', size: 0, hides: size };
      return { path, change: mark === 'r' ? 'replaced' : 'added', size, hides };
    }),
  );
}

/** Files by folder, in the order that they come. */
export function inFolders<File extends { path: string }, Packed>(
  files: readonly File[],
  pack: (name: string, file: File) => Packed,
): Record<string, Packed[]> {
  const folders: Record<string, Packed[]> = {};
  for (const file of files) {
    const { path } = file;
    // A removed folder ends in a slash, which belongs to its name.
    const slash = path.lastIndexOf('/', path.length - 2);
    const folder = path.slice(0, Math.max(slash, 0));
    folders[folder] ??= [];
    folders[folder].push(pack(path.slice(slash + 1), file));
  }
  return folders;
}

export const packFiles = (files: readonly LayerFile[]): PackedFiles =>
  inFolders(files, (name, { change, size, hides }): PackedFile => {
    if (change === 'removed') return [name, hides, 'x'];
    return change === 'replaced' ? [name, size, 'r', hides] : [name, size];
  });

/** Takes a removed path, and where it is a folder all that is in it, out of what the layers below hold. */
function forget(below: Map<string, unknown>, removed: string): void {
  const inside = removed.endsWith('/') ? removed : `${removed}/`;
  below.delete(removed);
  for (const path of below.keys()) if (path.startsWith(inside)) below.delete(path);
}

/** The files of layers that lie on each other, from the bottom up, with what each of them hides. */
export function stackFiles(stack: readonly PackedFiles[]): LayerFile[][] {
  const below = new Map<string, number>();
  return stack.map((packed) => {
    const files = unpackFiles(packed).map((file) =>
      file.change === 'replaced' ? { ...file, hides: below.get(file.path) ?? 0 } : file,
    );
    for (const { path, change } of files) if (change === 'removed') forget(below, path);
    for (const { path, change, size } of files) if (change !== 'removed') below.set(path, size);
    return files;
  });
}

/** Everything that is seen on the topmost of these layers, and what that layer removes. */
export function wholeFiles(stack: readonly (readonly LayerFile[])[]): LayerFile[] {
  const whole = new Map<string, LayerFile>();
  for (const files of stack) {
    for (const { path, change } of files) if (change === 'removed') forget(whole, path);
    for (const file of files) {
      if (file.change !== 'removed') whole.set(file.path, { ...file, change: 'same', hides: 0 });
    }
  }
  for (const file of stack.at(-1) ?? []) whole.set(file.path, file);
  return [...whole.values()];
}

/** Numbers of files. */
export type Changes = Readonly<Partial<Record<Change, number>>>;

export function countChanges(files: readonly LayerFile[]): Changes {
  const changes: Partial<Record<Change, number>> = {};
  for (const { change } of files) changes[change] = (changes[change] ?? 0) + 1;
  return changes;
}

export const sizeOfFiles = (files: readonly LayerFile[]) => files.reduce((sum, { size }) => sum + size, 0);
export const hiddenBytes = (files: readonly LayerFile[]) => files.reduce((sum, { hides }) => sum + hides, 0);

/** A file, or a folder with all that is in it. */
export interface FileNode {
  /** `index.html`; for folders that hold nothing but one folder, `usr/share/nginx`. */
  name: string;
  path: string;
  size: number;
  hides: number;
  changes: Changes;
  /** Sorted; undefined for a file. */
  children: readonly FileNode[] | undefined;
}

export type FileOrder = 'size' | 'name';

/** The files whose path contains `text`, in whatever case. */
export function filesWith(files: readonly LayerFile[], text: string): LayerFile[] {
  const sought = text.trim().toLowerCase();
  return files.filter(({ path }) => path.toLowerCase().includes(sought));
}

/** The files as a tree; by size, what a file hides counts like what it holds. */
export function fileTree(files: readonly LayerFile[], order: FileOrder): FileNode[] {
  return nodesOf(files, '', order === 'name' ? byName : bySize);
}

type Compare = (a: FileNode, b: FileNode) => number;

const byName: Compare = (a, b) => (a.name < b.name ? -1 : 1);
const bySize: Compare = (a, b) => b.size + b.hides - (a.size + a.hides) || byName(a, b);

/** `inside` is the folder that all the files lie in, with its slash. */
function nodesOf(files: readonly LayerFile[], inside: string, compare: Compare): FileNode[] {
  const folders = new Map<string, LayerFile[]>();
  const nodes: FileNode[] = [];
  for (const file of files) {
    const { path, change, size, hides } = file;
    const slash = path.indexOf('/', inside.length);
    if (slash === -1 || slash === path.length - 1) {
      nodes.push({ name: path.slice(inside.length), path, size, hides, changes: { [change]: 1 }, children: undefined });
      continue;
    }
    const folder = path.slice(0, slash + 1);
    const group = folders.get(folder) ?? [];
    folders.set(folder, group);
    group.push(file);
  }
  for (const [folder, group] of folders) nodes.push(folderOf(group, folder, inside, compare));
  return nodes.sort(compare);
}

function folderOf(files: readonly LayerFile[], folder: string, inside: string, compare: Compare): FileNode {
  const children = nodesOf(files, folder, compare);
  const [only] = children;
  if (only?.children && children.length === 1) return { ...only, name: only.path.slice(inside.length) };
  return {
    name: folder.slice(inside.length, -1),
    path: folder.slice(0, -1),
    size: sizeOfFiles(files),
    hides: hiddenBytes(files),
    changes: countChanges(files),
    children,
  };
}
