import { dirname } from 'node:path';
import type { SourceFile } from './source-files.ts';
import { type Folder, folders } from './table.ts';

/** Whether another row stands for a part of this one's folder: then this one holds no other folder. */
const isParted = ({ path }: Folder) => folders.some((other) => other.path.startsWith(`${path}/`));

/** `src/components/*` for `src/components/replay/live`. */
function matches(row: Folder, folder: string): boolean {
  const { path } = row;
  if (path === '.' || isParted(row)) return path === folder;
  const own = folder.split('/');
  return path.split('/').every((part, index) => part === own[index] || (part === '*' && own[index] !== undefined));
}

/** The row of the table that a file belongs to. */
function folderOf(file: string): Folder | undefined {
  return folders
    .filter((folder) => matches(folder, dirname(file)))
    .toSorted((a, b) => b.path.length - a.path.length)
    .at(0);
}

/** The folder that the row stands for in this file's case: `src/components/replay`. */
const home = (file: string, { path }: Folder) => file.split('/').slice(0, path.split('/').length).join('/');

const isPath = (target: string) => target.includes('/') && !target.startsWith('@') && /\.\w+$/.test(target);

/** Imports across folders, and of packages, that the table does not allow. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const folder = folderOf(path);
    if (!folder) return [`${path}: no row of the table holds it`];
    const allowed = [...folder.imports, ...folder.packages];
    if (path.endsWith('.astro')) allowed.push(...(folder.whileBuilding ?? []));
    return imports
      .filter((target) => {
        const other = folderOf(target);
        if (!isPath(target) || !other) return !allowed.includes(target);
        return home(path, folder) !== home(target, other) && !(other !== folder && allowed.includes(other.path));
      })
      .map((target) => `${path}: ${folder.path} may not import ${target}`);
  });
}

/** What the table allows and no file does, so that its figure shows only what is there. */
export function idleAllowances(files: readonly SourceFile[], table = folders): string[] {
  const used = new Map(table.map((folder) => [folder.path, new Set<string>()]));
  for (const { path, imports } of files) {
    const own = used.get(folderOf(path)?.path ?? '');
    for (const target of imports) own?.add((isPath(target) && folderOf(target)?.path) || target);
  }
  return table.flatMap(({ path, imports, packages, whileBuilding = [] }) =>
    [...imports, ...packages, ...whileBuilding]
      .filter((allowed) => !used.get(path)?.has(allowed))
      .map((allowed) => `${path}: may import ${allowed}, but no file does`),
  );
}

/** Files of the core that no unit test reaches: coverage counts only what was loaded. */
export function untested(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([...byPath.keys()].filter((path) => /^tests\/unit\/.*\.test\.ts$/.test(path)));
  for (const path of reached) for (const target of byPath.get(path)?.imports ?? []) reached.add(target);
  return [...byPath.keys()]
    .filter((path) => /^src\/core\/.*(?<!\.d)\.ts$/.test(path) && !reached.has(path))
    .map((path) => `${path}: no unit test reaches it`);
}

/** Files that hand on what others export, and indexes, which do nothing else. */
export function barrels(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, handsOn }) => handsOn || /(^|\/)index\.[tj]s$/.test(path))
    .map(({ path }) => `${path}: hands on what other files export; import it from where it is`);
}

/** Files past the lines of their folder. */
export function longOnes(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, lines }) => {
    const limit = folderOf(path)?.lines ?? 0;
    return lines > limit ? [`${path}: ${lines} lines, ${limit} are allowed`] : [];
  });
}

/** Packages that DECISIONS.md does not explain. */
export function unexplained(declared: readonly string[], decisions: string): string[] {
  return declared
    .filter((name) => !decisions.includes(`\`${name}\``))
    .map((name) => `${name}: DECISIONS.md does not say why`);
}
