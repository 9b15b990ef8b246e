import type { Row } from '../../core/comparison.ts';
import { eraOf, type View } from '../../core/comparison-view.ts';
import { outsideScale } from '../../core/scale.ts';
import { allGraded, type Line, sideBySide, sideBySideLimits } from '../../core/side-by-side.ts';
import type { TextTable } from '../../core/table-text.ts';
import { element } from '../../element.ts';
import { tableText } from './copy.ts';
import { type Change, Panel } from './panel.ts';
import { strings } from './strings.ts';

const words = strings.sideBySide;

function valueCell(row: Row, { column }: Line, value: string, era: View['era']): HTMLTableCellElement {
  const cell = row.cells[column.id];
  const td = element('td', {}, element('span', { className: outsideScale.includes(value) ? 'outside' : '' }, value));
  if (cell?.note && (era !== 'then' || column.table === 'facts')) {
    td.append(element('span', { className: 'note' }, cell.note));
  }
  if (era === 'changes' && cell?.then !== undefined && cell.then !== cell.value) {
    td.append(element('span', { className: 'then' }, words.changed(cell.then)));
  }
  return td;
}

/** Two to four runtimes as columns, one criterion a row. */
export class SideBySide extends Panel {
  listen(change: Change, current: () => View, signal: AbortSignal): void {
    this.root.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        if (target.name === 'differences') return change({ differencesOnly: target.checked });
        const others = current().chosen.filter((id) => id !== target.value);
        change({ chosen: target.checked ? [...others, target.value] : others });
      },
      { signal },
    );
  }

  show(view: View): void {
    const { chosen, differencesOnly } = view;
    for (const input of this.root.querySelectorAll('input')) {
      if (input.name === 'differences') input.checked = differencesOnly;
      else {
        input.checked = chosen.includes(input.value);
        input.disabled = !input.checked && chosen.length >= sideBySideLimits.most;
      }
    }
    const rows = this.#rows(view);
    const lines = this.#lines(view);
    for (const part of this.root.querySelectorAll<HTMLElement>('.scroll, .copy')) part.hidden = lines.length === 0;
    this.root.querySelector('table')?.replaceChildren(...(lines.length > 0 ? this.#table(rows, lines, view.era) : []));
    this.summarise(this.#summary(rows, lines.length));
  }

  /** What is shown, as text: the tables' own text, turned on its side. */
  text(view: View): TextTable {
    const columns = this.#lines(view).map(({ column }) => column);
    const [[, ...labels] = [], ...rows] = tableText(this.#rows(view), columns, view.era);
    return [[words.criterion, ...labels], ...rows].reduce<string[][]>(
      (turned, line) => line.map((text, index) => [...(turned[index] ?? []), text]),
      [],
    );
  }

  #rows({ chosen }: View): Row[] {
    return chosen.flatMap((id) => this.comparison.rows.find((row) => row.id === id) ?? []);
  }

  #lines(view: View): Line[] {
    const rows = this.#rows(view);
    if (rows.length < sideBySideLimits.least) return [];
    const lines = sideBySide(rows, this.comparison.columns, eraOf(view));
    return view.differencesOnly ? lines.filter(({ differs }) => differs) : lines;
  }

  #summary(rows: readonly Row[], lines: number): string {
    if (rows.length < sideBySideLimits.least) return words.more(rows.length);
    const names = rows.map(({ name }) => name);
    const said = lines === 0 ? words.same : words.shown(names, lines);
    return allGraded(rows, this.comparison.columns) ? said : `${said} ${words.factsOnly}`;
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
