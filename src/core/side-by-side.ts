import type { Column, Era, Row } from './comparison.ts';
import { shown } from './sort.ts';

/** How many runtimes can stand side by side. */
export const sideBySideLimits = { least: 2, most: 4 } as const;

/** One criterion across the chosen runtimes. */
export interface Line {
  column: Column;
  /** One value for each runtime, in the order chosen. */
  values: readonly string[];
  differs: boolean;
}

/** The chosen runtimes criterion by criterion; criteria that say nothing of any of them are left out. */
export function sideBySide(rows: readonly Row[], columns: readonly Column[], era: Era): Line[] {
  return columns
    .filter(({ id }) => rows.some(({ cells }) => cells[id]))
    .map((column) => {
      const values = rows.map((row) => shown(row, column.id, column.table === 'grades' ? era : 'now'));
      return { column, values, differs: new Set(values).size > 1 };
    });
}
