import type { Column, Comparison } from '../../core/comparison.ts';
import type { Order } from '../../core/comparison-view.ts';
import { nameColumn } from '../../core/sort.ts';
import { element } from '../../element.ts';
import { strings } from './strings.ts';

const nameSort: Pick<Column, 'label' | 'sort' | 'scale'> = { label: strings.runtime, sort: 'text', scale: [] };

/** A server-rendered table whose headings become buttons, and whose rows are ordered and hidden in place. */
export class SortableTable {
  readonly name: Column['table'];
  readonly #table: HTMLTableElement;
  readonly #columns: readonly Column[];
  readonly #rows: ReadonlyMap<string, HTMLTableRowElement>;

  constructor(table: HTMLTableElement, { columns }: Comparison) {
    this.#table = table;
    this.name = table.dataset['table'] === 'facts' ? 'facts' : 'grades';
    this.#columns = columns.filter((column) => column.table === this.name);
    this.#rows = new Map(
      [...table.tBodies].flatMap(({ rows }) => [...rows]).map((row) => [row.dataset['runtime'] ?? '', row]),
    );
  }

  /** How many rows it has, hidden ones included. */
  get size(): number {
    return this.#rows.size;
  }

  /** Makes every heading a button that asks for another order. */
  upgrade(onOrder: (order: Order) => void, current: () => Order | undefined, signal: AbortSignal): void {
    const mark = ({ type, target }: Event) => this.#mark(type === 'focusout' ? null : target);
    for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
      this.#table.addEventListener(type, mark, { signal });
    }
    for (const heading of this.#headings()) {
      const id = heading.dataset['column'] ?? '';
      const label = heading.querySelector('span');
      const button = heading.querySelector('button') ?? element('button', { type: 'button' }, label?.textContent ?? '');
      label?.replaceWith(button);
      button.addEventListener('click', () => onOrder(this.#next(id, current())), { signal });
    }
  }

  /** Puts the rows in the given order; rows that are not named are hidden. */
  show(ids: readonly string[], order: Order | undefined): void {
    const shown = ids.flatMap((id) => this.#rows.get(id) ?? []);
    const hidden = [...this.#rows.values()].filter((row) => !shown.includes(row));
    for (const row of shown) row.hidden = false;
    for (const row of hidden) row.hidden = true;
    const [body, ordered] = [this.#table.tBodies[0], [...shown, ...hidden]];
    if (body && ordered.some((row, place) => body.rows[place] !== row)) body.append(...ordered);
    for (const heading of this.#headings()) {
      if (heading.dataset['column'] === order?.column) heading.setAttribute('aria-sort', order?.direction ?? 'none');
      else heading.removeAttribute('aria-sort');
    }
  }

  /** The order in words, for the live line. */
  describe(order: Order | undefined): string {
    if (!order) return strings.defaultOrder;
    return strings.orderInWords(this.#column(order.column), order.direction);
  }

  /** Marks the whole column that something stands in: with its row, which styles mark, it makes a crosshair. */
  #mark(target: EventTarget | null): void {
    const cell = target instanceof Element ? target.closest('td, th') : null;
    const column = cell instanceof HTMLTableCellElement ? cell.cellIndex : 0;
    for (const row of this.#table.rows) {
      for (const { classList, cellIndex } of row.cells)
        classList.toggle('in-column', column > 0 && cellIndex === column);
    }
  }

  #column(id: string): Pick<Column, 'label' | 'sort' | 'scale'> {
    return id === nameColumn ? nameSort : (this.#columns.find((column) => column.id === id) ?? nameSort);
  }

  /** The first press shows the best or latest first, or the start of the alphabet; the next turns it round. */
  #next(column: string, current: Order | undefined): Order {
    const first = this.#column(column).sort === 'text' ? 'ascending' : 'descending';
    if (current?.column !== column) return { column, direction: first };
    return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }

  #headings(): HTMLTableCellElement[] {
    return [...this.#table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')];
  }
}
