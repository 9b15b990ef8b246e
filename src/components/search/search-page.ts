import { present } from '../../core/present.ts';
import { SearchBox } from './search-box.ts';
import { strings } from './strings.ts';

/** Most results that the page lists. */
const limit = 200;

const queryInAddress = () => new URLSearchParams(location.search).get('q') ?? '';

/** The page of results: what is looked for stands in its address and its title. */
export class SearchPage {
  readonly #title = document.title;
  readonly #input: HTMLInputElement;

  constructor(page: Element) {
    const part = <E extends Element>(selector: string) => present(page.querySelector<E>(selector));
    const form = part<HTMLFormElement>('form');
    this.#input = part('input');
    form.hidden = false;
    this.#input.value = queryInAddress();
    const parts = {
      form,
      input: this.#input,
      status: part<HTMLElement>('[role=status]'),
      list: part<HTMLOListElement>('ol'),
      help: part<HTMLElement>('.search-help'),
    };
    const box = new SearchBox(parts, limit, (query) => this.#keep(query));
    void box.prepare();
  }

  open(): void {
    this.#input.focus();
  }

  #keep(query: string): void {
    if (query !== queryInAddress()) {
      const search = query && `?${new URLSearchParams({ q: query })}`;
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    }
    document.title = query ? this.#title.replace(strings.search, () => strings.titleFor(query)) : this.#title;
  }
}
