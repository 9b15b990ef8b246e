import type { Row } from './comparison.ts';
import { hangulPattern } from './hangul.ts';

/** What a reader asked to see; an empty list and an empty text ask for everything. */
export interface Filter {
  /** Values of the `level` column. */
  levels: readonly string[];
  /** Words that must all occur in a row, in its name or in any of its values, as `hangulPattern` reads them. */
  text: string;
}

function textOf(row: Row): string {
  const cells = Object.values(row.cells).flatMap(({ value, note }) => [value, note ?? '']);
  return [row.name, row.id, ...cells].join('\n').normalize('NFC');
}

/** The rows that match, in their order. */
export function filterRows(rows: readonly Row[], { levels, text }: Filter): Row[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => new RegExp(hangulPattern(word), 'i'));
  return rows.filter((row) => {
    const level = row.cells['level']?.value;
    if (levels.length > 0 && (level === undefined || !levels.includes(level))) return false;
    if (words.length === 0) return true;
    const searched = textOf(row);
    return words.every((word) => word.test(searched));
  });
}
