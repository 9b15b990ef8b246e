import { clockTime } from '../../../core/clock.ts';
import { present } from '../../../core/present.ts';
import type { SessionLine } from '../../../core/session-lines.ts';
import { element } from '../../../element.ts';
import { placeForm } from './place-form.ts';
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
  readonly #opener: HTMLElement;

  /** `fetch` is called when text is first looked for; `go` gets milliseconds and the text found. */
  constructor(
    figure: HTMLElement,
    fetch: () => Promise<readonly SessionLine[]>,
    go: (time: number, text: string) => void,
    signal: AbortSignal,
  ) {
    this.#fetch = fetch;
    this.#go = go;
    this.#opener = present(figure.querySelector('[data-do=search]'));
    this.#input = element('input', {
      type: 'search',
      ariaLabel: strings.searchInSession,
      placeholder: strings.searchInSession,
    });
    this.#form = element('form', { className: 'replay-search', hidden: true }, this.#input, this.#count, this.#results);
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#input.addEventListener('input', () => void this.#find(), { signal });
    this.#form.addEventListener('keydown', (event) => this.#key(event), { signal });
    placeForm(figure, this.#form, signal);
  }

  toggle(): void {
    const hadFocus = this.#form.contains(document.activeElement);
    this.#form.hidden = !this.#form.hidden;
    if (!this.#form.hidden) this.#input.focus();
    else if (hadFocus) this.#opener.focus();
  }

  /** Goes to the first result. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#results.querySelector('button')?.click();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') return this.toggle();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops = [this.#input, ...this.#results.querySelectorAll('button')];
    stops[stops.findIndex((stop) => stop.matches(':focus')) + step]?.focus();
  }

  /** Fetched once; after a failure, again. */
  async #fetchedLines(): Promise<readonly SessionLine[] | undefined> {
    this.#lines ??= this.#fetch();
    try {
      return await this.#lines;
    } catch {
      this.#lines = undefined;
      return undefined;
    }
  }

  async #find(): Promise<void> {
    const query = this.#input.value.normalize().trim().toLowerCase();
    const lines = query ? await this.#fetchedLines() : [];
    if (query !== this.#input.value.normalize().trim().toLowerCase()) return;
    const found = (lines ?? []).filter(([, text]) => text.normalize().toLowerCase().includes(query));
    this.#count.textContent = !lines ? strings.notSearched : query ? strings.found(found.length) : '';
    this.#results.replaceChildren(...found.slice(0, limit).map(([time, text]) => this.#result(time, text)));
  }

  #result(time: number, text: string): HTMLLIElement {
    const button = element(
      'button',
      { type: 'button', onclick: () => this.#go(time, text) },
      element('span', { textContent: clockTime(time / 1000) }),
      element('code', { textContent: text.trim() }),
    );
    return element('li', {}, button);
  }
}
