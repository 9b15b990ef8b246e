import type { Column, Era, Row } from './comparison.ts';
import { outsideScale, rank, unknown } from './scale.ts';

/** Descending puts the best, the highest and the latest first; ascending follows the alphabet. */
export const directions = ['ascending', 'descending'] as const;
export type Direction = (typeof directions)[number];

/** The column id that stands for the runtimes' names. */
export const nameColumn = 'name';

let collator: Intl.Collator | undefined;

/** By the alphabet; the collator is slow to make and made at the first need. */
function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator('ko', { numeric: true, sensitivity: 'base' });
  return collator.compare(a, b);
}

/** What a cell shows in one of the two eras; unknown where the row has no such cell. */
export function shown(row: Row, column: string, era: Era): string {
  const cell = row.cells[column];
  if (!cell) return unknown;
  return era === 'then' ? (cell.then ?? unknown) : cell.value;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareValues(column: Column, a: string, b: string): number {
  switch (column.sort) {
    case 'scale':
      return (rank(column.scale, b) ?? 0) - (rank(column.scale, a) ?? 0);
    case 'date':
      return a < b ? -1 : a > b ? 1 : 0;
    case 'version':
      return compareVersions(a, b);
    case 'text':
      return compareTexts(a, b);
  }
}

/**
 * The rows by what one column's values mean; equal rows keep their order. Values outside the scale
 * come last in both directions, in the order of `outsideScale`.
 */
export function sortRows(
  rows: readonly Row[],
  column: Column | typeof nameColumn,
  direction: Direction,
  era: Era,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === nameColumn) return rows.toSorted((a, b) => sign * compareTexts(a.name, b.name));
  return rows.toSorted((a, b) => {
    const [left, right] = [shown(a, column.id, era), shown(b, column.id, era)];
    const [leftOutside, rightOutside] = [outsideScale.indexOf(left), outsideScale.indexOf(right)];
    if (leftOutside !== -1 || rightOutside !== -1) return leftOutside - rightOutside;
    return sign * compareValues(column, left, right);
  });
}
