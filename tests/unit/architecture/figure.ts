import { type Folder, folders } from './table.ts';

const shown = folders.filter(({ path }) => path !== '.' && path !== 'tests');

const reached = ({ imports, whileBuilding = [] }: Folder) =>
  shown.filter(({ path }) => imports.includes(path) || whileBuilding.includes(path));

/** Whether a way of more than one arrow leads from a folder to the other. */
const byWayOf = (from: Folder, to: Folder): boolean =>
  reached(from).some((next) => next !== to && (reached(next).includes(to) || byWayOf(next, to)));

/** The table as docs/architecture.md shows it: a figure of the ways between folders, and what each may import. */
export function figure(): string {
  const name = (folder: Folder) => `f${shown.indexOf(folder)}`;
  const nodes = shown.map((folder) => `  ${name(folder)}["${folder.path}"]`);
  const arrows = shown.flatMap((folder) =>
    reached(folder)
      .filter((other) => !byWayOf(folder, other))
      .map((other) => {
        const arrow = folder.imports.includes(other.path) ? '-->' : '-. ".astro" .->';
        return `  ${name(folder)} ${arrow} ${name(other)}`;
      }),
  );
  const quoted = (paths: readonly string[] = []) => paths.map((path) => `\`${path}\``).join(', ');
  const rows = folders.map(({ path, holds, imports, whileBuilding, lines }) => {
    const onlyBuilding = whileBuilding ? `; \`.astro\`만 ${quoted(whileBuilding)}` : '';
    return `| \`${path}\` | ${holds} | ${quoted(imports) || '없음'}${onlyBuilding} | ${lines} |`;
  });
  return [
    '```mermaid',
    'flowchart TD',
    ...nodes,
    ...arrows,
    '```',
    '',
    '| 폴더 | 무엇 | 가져오는 곳 | 한 파일의 줄 수 |',
    '| --- | --- | --- | ---: |',
    ...rows,
  ].join('\n');
}
