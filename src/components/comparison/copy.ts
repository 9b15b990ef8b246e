import type { Column, Row } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import { unknown } from '../../core/scale.ts';
import { type TextTable, toCsv, toMarkdown } from '../../core/table-text.ts';
import { strings } from './strings.ts';

function cellText(row: Row, { id, table }: Column, era: View['era']): string {
  const cell = row.cells[id];
  if (!cell) return unknown;
  const { value, then = unknown, note } = cell;
  if (table === 'grades' && era === 'then') return then;
  const withNote = note ? `${value} (${note})` : value;
  return table === 'grades' && era === 'changes' && then !== value ? `${then} → ${withNote}` : withNote;
}

/** A table as the reader sees it: its rows in their order, its grades of the era that is shown. */
export function tableText(rows: readonly Row[], columns: readonly Column[], era: View['era']): TextTable {
  return [
    [strings.runtime, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [row.name, ...columns.map((column) => cellText(row, column, era))]),
  ];
}

/** Shows the copy buttons under `root`; each copies what `read` gives for its table. */
export function upgradeCopyButtons(
  root: HTMLElement,
  read: (table: Column['table']) => TextTable,
  signal: AbortSignal,
): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-part="copy"]')) part.hidden = false;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener(
      'click',
      async () => {
        const table = read(button.dataset['copy'] === 'facts' ? 'facts' : 'grades');
        const text = button.dataset['format'] === 'csv' ? toCsv(table) : toMarkdown(table);
        const status = button.parentElement?.querySelector('[role="status"]');
        const said = await navigator.clipboard.writeText(text).then(
          () => strings.copy.done(table.length - 1),
          () => strings.copy.failed,
        );
        if (status) status.textContent = said;
      },
      { signal },
    );
  }
}
