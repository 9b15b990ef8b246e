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

/** Whether grades can be set side by side: every chosen runtime must have them. */
export function allGraded(rows: readonly Row[], columns: readonly Column[]): boolean {
  const grades = columns.filter(({ table }) => table === 'grades');
  return rows.every(({ cells }) => grades.some(({ id }) => cells[id]));
}

/** The chosen runtimes criterion by criterion; grades only where all have them, and no empty lines. */
export function sideBySide(rows: readonly Row[], columns: readonly Column[], era: Era): Line[] {
  const graded = allGraded(rows, columns);
  return columns
    .filter(({ id, table }) => (table === 'facts' || graded) && rows.some(({ cells }) => cells[id]))
    .map((column) => {
      const values = rows.map((row) => shown(row, column.id, column.table === 'grades' ? era : 'now'));
      return { column, values, differs: new Set(values).size > 1 };
    });
}
