import type { Column, Comparison, Row } from '../../core/comparison.ts';
import { decodeView, defaultView, encodeView, type View } from '../../core/comparison-view.ts';
import { filterRows } from '../../core/filter.ts';
import { nameColumn, sortRows } from '../../core/sort.ts';
import { Controls } from './controls.ts';
import { tableText, upgradeCopyButtons } from './copy.ts';
import { ReasonPopover } from './reason-popover.ts';
import { SideBySide } from './side-by-side.ts';
import { SortableTable } from './sortable-table.ts';
import { strings } from './strings.ts';
import { WeightsPanel } from './weights.ts';

/** Upgrades the server-rendered comparison: the whole state is one {@link View}, which is also the address. */
class RuntimeComparison extends HTMLElement {
  #comparison: Comparison = { columns: [], rows: [] };
  #view: View = defaultView;
  /** The edit under way: its steps share one entry of the history. */
  #burst: string | undefined;
  #tables: SortableTable[] = [];
  #parts: { show(view: View): void }[] = [];
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#comparison = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '');
    this.#upgradeTables(signal);
    this.#upgradeParts(signal);
    window.addEventListener('popstate', () => this.#read(), { signal });
    window.addEventListener('hashchange', () => this.#reveal(), { signal });
    this.#read();
    this.#reveal();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #upgradeTables(signal: AbortSignal): void {
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
    upgradeCopyButtons(this, (table) => tableText(this.#rows(table), this.#columns(table), this.#view.era), signal);
    new ReasonPopover(this, signal);
  }

  #upgradeParts(signal: AbortSignal): void {
    const part = <T extends HTMLElement>(name: string) => this.querySelector<T>(`[data-part="${name}"]`);
    const change = (to: Partial<View>, burst?: string) => this.#change(to, burst);
    this.#parts = [];
    const [form, weights, sideBySide] = [part<HTMLFormElement>('controls'), part('weights'), part('side-by-side')];
    if (form) {
      const controls = new Controls(form);
      controls.listen(change, () => this.#change(defaultView), signal);
      this.#parts.push(controls);
    }
    if (weights) {
      const panel = new WeightsPanel(weights, this.#comparison);
      panel.listen(change, signal);
      this.#parts.push(panel);
    }
    if (sideBySide) {
      const panel = new SideBySide(sideBySide, this.#comparison);
      panel.listen(change, () => this.#view, signal);
      this.#parts.push(panel);
    }
  }

  #read(): void {
    this.#view = decodeView(new URLSearchParams(location.search), this.#comparison);
    this.#burst = undefined;
    this.#show();
  }

  #change(part: Partial<View>, burst?: string): void {
    this.#view = { ...this.#view, ...part };
    const query = new URLSearchParams(encodeView(this.#view)).toString();
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (burst !== undefined && burst === this.#burst) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
    this.#burst = burst;
    this.#show();
  }

  /** Opens what the address points into. */
  #reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && this.contains(target) ? target.closest('details') : null;
    if (closed) closed.open = true;
  }

  #columns(table: Column['table']): Column[] {
    return this.#comparison.columns.filter((column) => column.table === table);
  }

  /** The rows of a table as they are shown: filtered and sorted. */
  #rows(table: Column['table']): Row[] {
    const { orders, era } = this.#view;
    const columns = this.#columns(table);
    const present = this.#comparison.rows.filter(({ cells }) => columns.some(({ id }) => cells[id]));
    const rows = filterRows(present, this.#view);
    const order = orders[table];
    const column = order?.column === nameColumn ? nameColumn : columns.find(({ id }) => id === order?.column);
    return order && column ? sortRows(rows, column, order.direction, era === 'then' ? 'then' : 'now') : rows;
  }

  #show(): void {
    this.dataset['era'] = this.#view.era;
    for (const table of this.#tables) {
      const rows = this.#rows(table.name);
      const order = this.#view.orders[table.name];
      table.show(
        rows.map(({ id }) => id),
        order,
      );
      const line = this.querySelector(`[data-order="${table.name}"]`);
      if (line) {
        line.textContent =
          rows.length === 0 ? strings.nothing : strings.order(table.describe(order), rows.length, table.size);
      }
    }
    for (const part of this.#parts) part.show(this.#view);
  }
}

customElements.define('runtime-comparison', RuntimeComparison);
