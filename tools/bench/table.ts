/** A line of a table in Markdown. */
export const tableRow = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The line of headings and the one below it: all columns but the first hold figures, which end at the right. */
export const tableHead = (headings: readonly string[]) =>
  `${tableRow(headings)}\n|---|${'---:|'.repeat(headings.length - 1)}`;
