import type { Comparison, Row } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import { outsideScale } from '../../core/scale.ts';
import { allGraded, type Line, sideBySide, sideBySideLimits } from '../../core/side-by-side.ts';
import { element } from './element.ts';
import { strings } from './strings.ts';

const words = strings.sideBySide;

function valueCell(row: Row, { column }: Line, value: string, era: View['era']): HTMLTableCellElement {
  const cell = row.cells[column.id];
  const td = element('td', {}, element('span', { className: outsideScale.includes(value) ? 'outside' : '' }, value));
  if (cell?.note && era !== 'then') td.append(element('span', { className: 'note' }, cell.note));
  if (era === 'changes' && cell?.then !== undefined && cell.then !== cell.value) {
    td.append(element('span', { className: 'then' }, words.changed(cell.then)));
  }
  return td;
}

/** Two to four runtimes as columns, one criterion a row. */
export class SideBySide {
  readonly #root: HTMLElement;
  readonly #comparison: Comparison;

  constructor(root: HTMLElement, comparison: Comparison) {
    this.#root = root;
    this.#comparison = comparison;
    root.hidden = false;
  }

  listen(onChange: (part: Partial<View>) => void, current: () => View, signal: AbortSignal): void {
    this.#root.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        if (target.name === 'differences') return onChange({ differencesOnly: target.checked });
        const others = current().chosen.filter((id) => id !== target.value);
        onChange({ chosen: target.checked ? [...others, target.value] : others });
      },
      { signal },
    );
  }

  show({ chosen, differencesOnly, era }: View): void {
    for (const input of this.#root.querySelectorAll<HTMLInputElement>('input')) {
      if (input.name === 'differences') input.checked = differencesOnly;
      else {
        input.checked = chosen.includes(input.value);
        input.disabled = !input.checked && chosen.length >= sideBySideLimits.most;
      }
    }
    const rows = chosen.flatMap((id) => this.#comparison.rows.find((row) => row.id === id) ?? []);
    const enough = rows.length >= sideBySideLimits.least;
    const all = enough ? sideBySide(rows, this.#comparison.columns, era === 'then' ? 'then' : 'now') : [];
    const lines = differencesOnly ? all.filter(({ differs }) => differs) : all;
    const scroll = this.#root.querySelector<HTMLElement>('.scroll');
    if (scroll) scroll.hidden = lines.length === 0;
    this.#root.querySelector('table')?.replaceChildren(...(lines.length > 0 ? this.#table(rows, lines, era) : []));
    const summary = this.#root.querySelector('[data-summary]');
    if (!summary) return;
    if (!enough) {
      summary.textContent = words.more(rows.length);
      return;
    }
    const said =
      lines.length === 0
        ? words.same
        : words.shown(
            rows.map(({ name }) => name),
            lines.length,
          );
    summary.textContent = allGraded(rows, this.#comparison.columns) ? said : `${said} ${words.factsOnly}`;
  }

  #table(rows: readonly Row[], lines: readonly Line[], era: View['era']): HTMLElement[] {
    const heading = (scope: 'col' | 'row', text: string) => element('th', { scope }, text);
    const head = element('tr', {}, heading('col', words.criterion), ...rows.map(({ name }) => heading('col', name)));
    const body = lines.map((line) =>
      element(
        'tr',
        { className: line.differs ? 'differs' : '' },
        heading('row', line.column.label),
        ...rows.map((row, index) => valueCell(row, line, line.values[index] ?? '', era)),
      ),
    );
    return [element('thead', {}, head), element('tbody', {}, ...body)];
  }
}
