import type { Column, Row } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import { unknown } from '../../core/scale.ts';
import { type TextTable, toCsv, toMarkdown } from '../../core/table-text.ts';
import { say } from './live-line.ts';
import { strings } from './strings.ts';

const words = strings.copy;

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

/** What a button copies, and what is said when it is done. */
function toCopy({ copy, format }: DOMStringMap, read: (table: string) => TextTable): [text: string, done: string] {
  if (!copy || copy === 'address') return [location.href, words.addressDone];
  const table = read(copy);
  const text = format === 'csv' ? toCsv(table) : `${toMarkdown(table)}\n[${document.title}](${location.href})\n`;
  return [text, words.done(table.length - 1)];
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Shows the copy buttons under `root`; each copies the address of the view, or what `read` gives for its table. */
export function upgradeCopyButtons(root: HTMLElement, read: (table: string) => TextTable, signal: AbortSignal): void {
  for (const part of root.querySelectorAll<HTMLElement>('.copy')) part.hidden = false;
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const status = button.parentElement?.querySelector('[role="status"]') ?? null;
    button.addEventListener(
      'click',
      async () => {
        const [text, done] = toCopy(button.dataset, read);
        say(status, '');
        say(status, (await copied(text)) ? done : words.failed);
      },
      { signal },
    );
  }
}
