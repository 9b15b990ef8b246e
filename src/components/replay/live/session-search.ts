import type { SessionLine } from '../../../core/session-lines.ts';
import { clockTime } from '../strings.ts';
import { element } from './element.ts';
import * as strings from './strings.ts';

/** Most results that are listed. */
const limit = 50;

/** Looks for text in a session; choosing a result goes to the moment that shows it. */
export class SessionSearch {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #results = element('ol');
  readonly #count = element('p', { role: 'status' });
  readonly #fetch: () => Promise<readonly SessionLine[]>;
  #lines: Promise<readonly SessionLine[]> | undefined;
  readonly #go: (time: number, text: string) => void;

  /** `fetch` is called when text is first looked for; `go` gets milliseconds and the text found. */
  constructor(
    figure: HTMLElement,
    fetch: () => Promise<readonly SessionLine[]>,
    go: (time: number, text: string) => void,
    signal: AbortSignal,
  ) {
    this.#fetch = fetch;
    this.#go = go;
    this.#input = element('input', {
      type: 'search',
      ariaLabel: strings.searchInSession,
      placeholder: strings.searchInSession,
    });
    this.#form = element('form', { className: 'replay-search', hidden: true }, [
      this.#input,
      this.#count,
      this.#results,
    ]);
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#input.addEventListener('input', () => void this.#find(), { signal });
    this.#form.addEventListener('keydown', (event) => event.key === 'Escape' && this.toggle(), { signal });
    figure.querySelector('.replay-view')?.after(this.#form);
  }

  toggle(): void {
    this.#form.hidden = !this.#form.hidden;
    if (!this.#form.hidden) this.#input.focus();
  }

  #fetchedLines() {
    this.#lines ??= this.#fetch();
    return this.#lines;
  }

  async #find(): Promise<void> {
    const query = this.#input.value.normalize().trim().toLowerCase();
    const lines = query ? await this.#fetchedLines() : [];
    if (query !== this.#input.value.normalize().trim().toLowerCase()) return;
    const found = lines.filter(([, text]) => text.normalize().toLowerCase().includes(query));
    this.#count.textContent = query ? strings.found(found.length) : '';
    this.#results.replaceChildren(...found.slice(0, limit).map(([time, text]) => this.#result(time, text)));
  }

  #result(time: number, text: string): HTMLLIElement {
    const button = element('button', { type: 'button', onclick: () => this.#go(time, text) }, [
      element('span', { textContent: clockTime(time / 1000) }),
      element('code', { textContent: text.trim() }),
    ]);
    return element('li', {}, [button]);
  }
}
