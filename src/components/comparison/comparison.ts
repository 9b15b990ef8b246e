import type { Column, Comparison, Row } from '../../core/comparison.ts';
import { decodeView, defaultView, encodeView, eraOf, type View } from '../../core/comparison-view.ts';
import { rowsOfLevels } from '../../core/filter.ts';
import { outsideScale } from '../../core/scale.ts';
import { nameColumn, shown, sortRows } from '../../core/sort.ts';
import type { TextTable } from '../../core/table-text.ts';
import { Controls } from './controls.ts';
import { tableText, upgradeCopyButtons } from './copy.ts';
import { Explanation } from './explanation.ts';
import { keepFocusInView } from './level-stack.ts';
import { say } from './live-line.ts';
import type { Panel } from './panel.ts';
import { SideBySide } from './side-by-side.ts';
import { SortableTable } from './sortable-table.ts';
import { strings } from './strings.ts';
import { readComparison } from './tables.ts';
import { Weights } from './weights.ts';

const panels = { controls: Controls, weights: Weights, 'side-by-side': SideBySide };

/** Upgrades the server-rendered comparison: the whole state is one {@link View}, which is also the address. */
class RuntimeComparison extends HTMLElement {
  #comparison: Comparison = { columns: [], rows: [] };
  #view: View = defaultView;
  /** The edit under way: its steps share one entry of the history. */
  #burst: string | undefined;
  #tables: SortableTable[] = [];
  #panels: Panel[] = [];
  /** Finds words in rows; it knows Hangul, and is fetched when the reader first turns to the field for words. */
  #rowsWithWords: typeof import('../../core/word-filter.ts').rowsWithWords | undefined;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    void this.#wake(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** In steps, between which a slow device may scroll and paint. */
  async #wake(signal: AbortSignal): Promise<void> {
    const target = this.#target();
    // The browser could not go there.
    const isUnseen = target?.closest('[data-part][hidden]');
    const steps = [
      () => {
        this.#comparison = readComparison(this);
      },
      () => this.#upgradeTables(signal),
      () => {
        new Explanation(this, signal);
        for (const figure of this.querySelectorAll('.level-stack')) keepFocusInView(figure, signal);
      },
      () => this.#upgradePanels(signal),
    ];
    for (const step of steps) {
      await new Promise((next) => setTimeout(next));
      if (signal.aborted) return;
      step();
    }
    window.addEventListener('popstate', () => void this.#read(), { signal });
    window.addEventListener('hashchange', () => this.#reveal(), { signal });
    this.addEventListener('focusin', ({ target }) => void this.#prepare(target), { signal });
    await this.#read();
    if (signal.aborted) return;
    this.#reveal();
    await this.#layOut(signal);
    if (isUnseen) target?.scrollIntoView();
  }

  /** What was left for later while the page loaded, a part in each frame, so that all of it stands there soon. */
  async #layOut(signal: AbortSignal): Promise<void> {
    for (const part of this.querySelectorAll('.distant')) {
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      if (signal.aborted) return;
      part.classList.remove('distant');
    }
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
  }

  #upgradePanels(signal: AbortSignal): void {
    const texts: Record<string, () => TextTable> = {};
    for (const { name } of this.#tables) {
      texts[name] = () => tableText(this.#rows(name), this.#columns(name), this.#view.era);
    }
    this.#panels = Object.entries(panels).flatMap(([name, Part]) => {
      const root = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
      if (!root) return [];
      const panel = new Part(root, this.#comparison);
      if (panel instanceof SideBySide || panel instanceof Weights) texts[name] = () => panel.text(this.#view);
      panel.listen(
        (part, burst) => this.#change(part, burst),
        () => this.#view,
        signal,
      );
      return panel;
    });
    upgradeCopyButtons(this, (name) => texts[name]?.() ?? [], signal);
  }

  async #prepare(target: EventTarget | null): Promise<void> {
    if (target instanceof HTMLInputElement && target.name === 'find') await this.#fetchWords();
  }

  /** Whether words can be looked for. */
  async #fetchWords(): Promise<boolean> {
    const fetched = await import('../../core/word-filter.ts').catch(() => undefined);
    this.#rowsWithWords ??= fetched?.rowsWithWords;
    return this.#rowsWithWords !== undefined;
  }

  async #read(): Promise<void> {
    const { view, ignored } = decodeView(new URLSearchParams(location.search), this.#comparison);
    this.#view = view;
    this.#burst = undefined;
    await this.#update(ignored.length > 0 ? strings.ignored(ignored) : '');
  }

  #change(part: Partial<View>, burst?: string): void {
    this.#view = { ...this.#view, ...part };
    const query = new URLSearchParams(encodeView(this.#view)).toString();
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (burst !== undefined && burst === this.#burst) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
    this.#burst = burst;
    void this.#update();
  }

  /** Shows the view, at once unless words are looked for that cannot be yet. */
  async #update(notice = ''): Promise<void> {
    const isReady = !this.#view.text || this.#rowsWithWords || (await this.#fetchWords());
    this.#show(isReady ? notice : strings.wordsNotFetched);
  }

  /** What the address points at. */
  #target(): Element | null {
    return location.hash ? this.querySelector(`#${CSS.escape(location.hash.slice(1))}`) : null;
  }

  /** Opens what the address points into, and lets a row through that the filter holds back. */
  #reveal(): void {
    const target = this.#target();
    if (!target) return;
    const closed = target.closest('details');
    if (closed) closed.open = true;
    if (!target.closest('tr[hidden]')) return;
    this.#change({ levels: defaultView.levels, text: defaultView.text });
    target.scrollIntoView();
  }

  #columns(table: Column['table']): Column[] {
    return this.#comparison.columns.filter((column) => column.table === table);
  }

  /** The rows of a table as they are shown: filtered and sorted. */
  #rows(table: Column['table']): Row[] {
    const columns = this.#columns(table);
    const present = this.#comparison.rows.filter(({ cells }) => columns.some(({ id }) => cells[id]));
    const { levels, text } = this.#view;
    const ofLevels = rowsOfLevels(present, levels);
    const rows = text && this.#rowsWithWords ? this.#rowsWithWords(ofLevels, text) : ofLevels;
    const order = this.#view.orders[table];
    const column = order?.column === nameColumn ? nameColumn : columns.find(({ id }) => id === order?.column);
    return order && column ? sortRows(rows, column, order.direction, eraOf(this.#view)) : rows;
  }

  #show(notice = ''): void {
    this.dataset['era'] = this.#view.era;
    say(this.querySelector('[data-notice]'), notice);
    for (const table of this.#tables) {
      const rows = this.#rows(table.name);
      table.show(
        rows.map(({ id }) => id),
        this.#view.orders[table.name],
      );
      say(this.querySelector(`[data-order="${table.name}"]`), this.#describe(table, rows));
    }
    for (const panel of this.#panels) panel.show(this.#view);
  }

  /** How many rows there are and in which order, in words. */
  #describe(table: SortableTable, rows: readonly Row[]): string {
    if (rows.length === 0) return strings.nothing[table.name];
    const order = this.#view.orders[table.name];
    const values =
      order && order.column !== nameColumn ? rows.map((row) => shown(row, order.column, eraOf(this.#view))) : [];
    const outside = values.some((value) => outsideScale.includes(value));
    return strings.order(table.describe(order), rows.length, table.size) + (outside ? strings.outsideLast : '');
  }
}

customElements.define('runtime-comparison', RuntimeComparison);
