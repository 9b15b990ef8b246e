import type { Row } from './comparison.ts';
import { hangulPattern } from './hangul.ts';

function textOf(row: Row): string {
  const cells = Object.values(row.cells).flatMap(({ value, note }) => [value, note ?? '']);
  return [row.name, row.id, ...cells].join('\n').normalize('NFC');
}

/** The rows in whose name or values every word of a text occurs, as `hangulPattern` reads it, in their order. */
export function rowsWithWords(rows: readonly Row[], text: string): Row[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => new RegExp(hangulPattern(word), 'i'));
  return rows.filter((row) => {
    const searched = textOf(row);
    return words.every((word) => word.test(searched));
  });
}
