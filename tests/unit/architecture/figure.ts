import { folders } from './table.ts';

/** The table as docs/architecture.md shows it: a figure of who imports whom, and what lives where. */
export function figure(): string {
  const name = (path: string) => folders.findIndex((folder) => folder.path === path);
  const shown = folders.filter(({ path }) => path !== '.' && path !== 'tests');
  const nodes = shown.map(({ path }) => `  f${name(path)}["${path}"]`);
  const arrows = shown.flatMap(({ path, imports, whileBuilding = [] }) => [
    ...imports.map((other) => `  f${name(path)} --> f${name(other)}`),
    ...whileBuilding
      .filter((other) => name(other) >= 0)
      .map((other) => `  f${name(path)} -. ".astro" .-> f${name(other)}`),
  ]);
  const rows = folders.map(({ path, holds, lines }) => `| \`${path}\` | ${holds} | ${lines} |`);
  return [
    '```mermaid',
    'flowchart TD',
    ...nodes,
    ...arrows,
    '```',
    '',
    '| 폴더 | 무엇 | 한 파일의 줄 수 |',
    '| --- | --- | ---: |',
    ...rows,
  ].join('\n');
}
