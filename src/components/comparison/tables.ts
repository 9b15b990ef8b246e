import type { Cell, Column, Comparison, Row } from '../../core/comparison.ts';
import { unknown } from '../../core/scale.ts';

const textOf = (parent: Element | null, selector: string) => parent?.querySelector(selector)?.textContent ?? undefined;
const sorts: readonly Column['sort'][] = ['scale', 'text', 'date', 'version'];

/** What a heading says; its scale stands in the explanation that it links to. */
function readColumn(heading: HTMLElement): Column {
  const id = heading.dataset['column'] ?? '';
  return {
    id,
    table: heading.closest('table')?.dataset['table'] === 'facts' ? 'facts' : 'grades',
    label: heading.ariaLabel ?? '',
    sort: sorts.find((sort) => sort === heading.dataset['sort']) ?? 'text',
    scale: textOf(document.getElementById(`about-${id}`), '.scale')?.split(' > ') ?? [],
  };
}

/** What a cell says; undefined where it says that nothing is known. */
function readCell(td: HTMLElement | null): Cell | undefined {
  const value = textOf(td, '.fact, .now .value');
  const note = textOf(td, '.note');
  if (!value || (value === unknown && !note)) return undefined;
  return { value, then: textOf(td, '.then .value') ?? (td?.querySelector('.now') ? value : undefined), note };
}

function readRow(tr: HTMLElement, columns: readonly Column[]): Row {
  const id = tr.dataset['runtime'] ?? '';
  const cells: Record<string, Cell> = {};
  for (const column of columns) {
    const cell = readCell(document.getElementById(`${id}-${column.id}`));
    if (cell) cells[column.id] = cell;
  }
  return { id, name: textOf(tr, 'th a') ?? '', cells };
}

/** Reads the comparison out of its two tables, so that the page carries it once; only the facts have every row. */
export function readComparison(root: Element): Comparison {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const columns = all('th[data-sort]').map(readColumn);
  return { columns, rows: all('[data-table="facts"] [data-runtime]').map((tr) => readRow(tr, columns)) };
}
