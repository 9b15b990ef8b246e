import { adoptStyle } from '../../adopted-style.ts';
import { search } from '../../core/search.ts';
import type { SearchIndex } from '../../core/search-index.ts';
import { element } from '../../element.ts';
import { href } from '../../paths.ts';
import { loadIndex } from './index-source.ts';
import { resultItem } from './result-item.ts';
import css from './search.css?inline';
import { strings } from './strings.ts';

adoptStyle(css);

/** The parts that a {@link SearchBox} brings to life. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** A polite live region. */
  status: HTMLElement;
  list: HTMLOListElement;
  /** Says what else can be done. */
  help: HTMLElement;
}

/** A field with its results below it, one way to move and open for the dialog and the page. */
export class SearchBox {
  readonly #parts: SearchParts;
  readonly #limit: number;
  readonly #onQuery: (query: string) => void;
  #index: SearchIndex | undefined;
  #frame = 0;

  /**
   * @param limit most results that are listed
   * @param onQuery gets the query whenever it has changed
   */
  constructor(parts: SearchParts, limit: number, onQuery: (query: string) => void = () => undefined) {
    this.#parts = parts;
    this.#limit = limit;
    this.#onQuery = onQuery;
    const { form, input, list } = parts;
    for (const type of ['input', 'compositionend']) input.addEventListener(type, () => this.#schedule());
    input.addEventListener('keydown', (event) => this.#inInput(event));
    list.addEventListener('keydown', (event) => this.#inList(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show();
      list.querySelector('a')?.click();
    });
  }

  /** Downloads the index, then shows what the field asks for. */
  async prepare(): Promise<void> {
    if (!this.#index) {
      this.#parts.status.textContent = strings.loading;
      this.#parts.help.replaceChildren();
    }
    this.#index = await loadIndex().catch(() => undefined);
    if (this.#index) this.#show();
    else this.#showFailure();
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    cancelAnimationFrame(this.#frame);
    const query = this.#parts.input.value.normalize('NFC').trim();
    this.#onQuery(query);
    if (!this.#index) return;
    const { status, list, help } = this.#parts;
    const { count, results, instead } = search(this.#index, query, this.#limit);
    list.replaceChildren(...results.map(resultItem));
    help.replaceChildren();
    if (!query) {
      status.textContent = '';
      help.textContent = strings.about;
    } else if (count === 0) {
      status.textContent = strings.nothing(query);
      const glossary = element('a', { href: href('/glossary/') }, strings.glossary);
      help.append(strings.advice, glossary, strings.adviceEnd);
    } else {
      status.textContent = instead === undefined ? strings.found(count) : strings.foundInstead(instead, count);
      if (count > this.#limit) help.append(this.#more(query, count));
    }
  }

  #more(query: string, count: number): HTMLElement | string {
    const page = `${href('/search/')}?${new URLSearchParams({ q: query })}`;
    if (location.pathname === href('/search/')) return strings.onlyFirst(this.#limit, count);
    return element('a', { href: page }, strings.all(count));
  }

  #showFailure(): void {
    const { status, list, help } = this.#parts;
    list.replaceChildren();
    status.textContent = strings.failed;
    const retry = element('button', { type: 'button', onclick: () => this.#retry() }, strings.retry);
    help.replaceChildren(retry, ' ', element('a', { href: href('/search/#pages') }, strings.contents));
  }

  #retry(): void {
    this.#parts.input.focus();
    void this.prepare();
  }

  #inInput(event: KeyboardEvent): void {
    // Safari ends the composition before it reports the Enter that ended it, with the code 229.
    const isComposing = event.isComposing || Reflect.get(event, 'keyCode') === 229;
    if (isComposing && event.key === 'Enter') event.preventDefault();
    if (isComposing || event.key !== 'ArrowDown') return;
    event.preventDefault();
    // Results of the last letter that came later would take the focus away.
    this.#show();
    this.#parts.list.querySelector('a')?.focus();
  }

  #inList(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { list, input } = this.#parts;
    const links = [...list.querySelectorAll('a')];
    const place = links.findIndex((link) => link.matches(':focus'));
    const targets: Record<string, HTMLElement | undefined> = {
      ArrowDown: links[place + 1] ?? links.at(-1),
      ArrowUp: links[place - 1] ?? input,
      Home: links[0],
      End: links.at(-1),
    };
    const target = targets[event.key];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key.length === 1 && event.key !== ' ') input.focus();
  }
}
