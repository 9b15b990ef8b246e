import type { Column } from '../../core/comparison.ts';
import type { Runtime } from '../../schemas/runtime.ts';

/** What sources bear out: one grade with its reason, or the facts that stand on the same sources. */
export interface Claim {
  columns: readonly Column[];
  /** The grade then and now, in words. */
  verdict?: string;
  reason?: string;
  /** Ids in `content/sources.yaml`. */
  sources: readonly string[];
  /** The day it was checked, `YYYY-MM-DD`. */
  asOf: string;
}

/** One claim for each grade, in the order of the columns. */
export function gradeClaims(
  { grades, asOf: checked }: Runtime,
  columns: readonly Column[],
  verdict: (then: string, now: string) => string,
): Claim[] {
  return columns.flatMap((column) => {
    const grade = grades?.[column.id];
    if (!grade) return [];
    const { then, now, reason, sources, asOf = checked } = grade;
    return { columns: [column], verdict: verdict(then, now), reason, sources, asOf };
  });
}

/** The facts by what they stand on: those with the same sources and day are one claim. */
export function factClaims({ facts, asOf: checked }: Runtime, columns: readonly Column[]): Claim[] {
  const cited = columns.flatMap((column) => {
    const fact = facts[column.id];
    return fact ? [{ column, sources: fact.sources, asOf: fact.asOf ?? checked }] : [];
  });
  const bySources = Map.groupBy(cited, ({ sources, asOf }) => [asOf, ...sources].join(' '));
  return [...bySources.values()].flatMap((group) => {
    const [first] = group;
    return first ? { columns: group.map(({ column }) => column), sources: first.sources, asOf: first.asOf } : [];
  });
}
