import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Cell, Column, Comparison, Row } from '../../core/comparison.ts';
import { nameColumn, sortRows } from '../../core/sort.ts';
import type { Criterion } from '../../schemas/criterion.ts';
import type { Runtime } from '../../schemas/runtime.ts';

interface Entry<T> {
  id: string;
  data: T;
}

function toColumn({ id, data }: Entry<Criterion>): Column {
  const { table, label, sort } = data;
  return { id, table, label, sort, scale: data.sort === 'scale' ? data.scale : [] };
}

function toRow({ id, data }: Entry<Runtime>): Row {
  const cells: Record<string, Cell> = {};
  for (const [column, { value, note }] of Object.entries(data.facts)) cells[column] = { value, note };
  for (const [column, { then, now, note }] of Object.entries(data.grades ?? {})) {
    cells[column] = { value: now, then, note };
  }
  return { id, name: data.name, cells };
}

/** Criteria in the order of their file, which a collection does not keep. */
export async function inFileOrder<T extends Entry<Criterion>>(criteria: readonly T[]): Promise<T[]> {
  const ids = Object.keys(parse(await readFile('content/criteria.yaml', 'utf8')));
  return criteria.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The collections as the tables need them: columns as they come, rows by level, then by name. */
export function toComparison(runtimes: readonly Entry<Runtime>[], criteria: readonly Entry<Criterion>[]): Comparison {
  const columns = criteria.map(toColumn);
  const level = columns.find(({ id }) => id === 'level');
  const byName = sortRows(runtimes.map(toRow), nameColumn, 'ascending', 'now');
  return { columns, rows: level ? sortRows(byName, level, 'descending', 'now') : byName };
}
