import type { Comparison } from '../../core/comparison.ts';
import { decodeView, defaultView, encodeView, type View } from '../../core/comparison-view.ts';
import { filterRows } from '../../core/filter.ts';
import { nameColumn, sortRows } from '../../core/sort.ts';
import { SortableTable } from './sortable-table.ts';

/** Upgrades the server-rendered comparison: the whole state is one {@link View}, which is also the address. */
class RuntimeComparison extends HTMLElement {
  #comparison: Comparison = { columns: [], rows: [] };
  #tables: SortableTable[] = [];
  #view: View = defaultView;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#comparison = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '');
    this.#tables = [...this.querySelectorAll<HTMLTableElement>('table[data-table]')].map(
      (table) => new SortableTable(table, this.#comparison),
    );
    for (const table of this.#tables) {
      table.upgrade(
        (order) => this.#change({ orders: { ...this.#view.orders, [table.name]: order } }),
        () => this.#view.orders[table.name],
        signal,
      );
    }
    window.addEventListener('popstate', () => this.#read(), { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #read(): void {
    this.#view = decodeView(new URLSearchParams(location.search), this.#comparison);
    this.#show();
  }

  #change(part: Partial<View>): void {
    this.#view = { ...this.#view, ...part };
    const query = new URLSearchParams(encodeView(this.#view)).toString();
    history.pushState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    this.#show();
  }

  #show(): void {
    const { columns, rows } = this.#comparison;
    const era = this.#view.era === 'then' ? 'then' : 'now';
    this.dataset['era'] = this.#view.era;
    const filtered = filterRows(rows, this.#view);
    for (const table of this.#tables) {
      const order = this.#view.orders[table.name];
      const column = order?.column === nameColumn ? nameColumn : columns.find(({ id }) => id === order?.column);
      const sorted = order && column ? sortRows(filtered, column, order.direction, era) : filtered;
      table.show(sorted.map(({ id }) => id), order);
      const line = this.querySelector(`[data-order="${table.name}"]`);
      if (line) line.textContent = table.describe(order);
    }
  }
}

customElements.define('runtime-comparison', RuntimeComparison);
