import type { Column, Era, Row } from './comparison.ts';
import { type Fraction, share } from './scale.ts';
import { shown } from './sort.ts';

/** How much each criterion matters to a reader, by column id: 0 is not at all. */
export type Weights = Readonly<Record<string, number>>;

/** One product of the weighted mean. */
export interface Term {
  column: Column;
  value: string;
  share: Fraction;
  weight: number;
}

/** A runtime's weighted mean, with the arithmetic that led to it. */
export interface Score {
  row: Row;
  terms: readonly Term[];
  /** Weighted criteria that do not count, because the value stands outside its scale. */
  left: readonly { column: Column; value: string }[];
  /** What the products are divided by. */
  total: number;
  /** From 0 to 1; undefined where nothing counts. */
  mean: number | undefined;
  /** Place in the order from 1; equal means share a place. */
  place: number;
}

/** Means closer than this are equal: what is left is the rounding of thirds. */
const tolerance = 1e-9;

function scoreRow(row: Row, columns: readonly Column[], weights: Weights, era: Era): Omit<Score, 'place'> {
  const terms: Term[] = [];
  const left: { column: Column; value: string }[] = [];
  for (const column of columns) {
    const weight = weights[column.id] ?? 0;
    if (weight === 0) continue;
    const value = shown(row, column.id, era);
    const part = share(column.scale, value);
    if (part === undefined) left.push({ column, value });
    else terms.push({ column, value, share: part, weight });
  }
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const points = terms.reduce((sum, { share: { part, of }, weight }) => sum + (part / of) * weight, 0);
  return { row, terms, left, total, mean: total === 0 ? undefined : points / total };
}

/** Every row's score, highest mean first; equal means keep the rows' order, rows without one come last. */
export function scoreRows(rows: readonly Row[], columns: readonly Column[], weights: Weights, era: Era): Score[] {
  const scores = rows.map((row) => scoreRow(row, columns, weights, era));
  const above = (a: Omit<Score, 'place'>, b: Omit<Score, 'place'>) => (a.mean ?? -1) > (b.mean ?? -1) + tolerance;
  return scores
    .map((score) => ({ ...score, place: 1 + scores.filter((other) => above(other, score)).length }))
    .toSorted((a, b) => a.place - b.place);
}
