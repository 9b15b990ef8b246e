import type { Row } from './comparison.ts';

/** What a reader asked to see; an empty list and an empty text ask for everything. */
export interface Filter {
  /** Values of the `level` column. */
  levels: readonly string[];
  /** Words that must all occur in a row, as `rowsWithWords` finds them. */
  text: string;
}

/** The rows of any of the levels, in their order. */
export function rowsOfLevels(rows: readonly Row[], levels: Filter['levels']): Row[] {
  return rows.filter((row) => {
    const level = row.cells['level']?.value;
    return levels.length === 0 || (level !== undefined && levels.includes(level));
  });
}
