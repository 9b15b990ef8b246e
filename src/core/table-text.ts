/** Cells of a table as text, the heading row first; every row has as many cells as the heading. */
export type TextTable = readonly (readonly string[])[];

/** A Markdown table (GFM): pipes are escaped, line breaks become spaces. */
export function toMarkdown([heading = [], ...rows]: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return `${[line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** CSV as RFC 4180 writes it: lines end in CRLF; cells with commas, quotes or line breaks are quoted. */
export function toCsv(table: TextTable): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
