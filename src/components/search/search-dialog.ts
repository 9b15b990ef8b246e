import { element } from '../../element.ts';
import { SearchBox, type SearchParts } from './search-box.ts';
import { strings } from './strings.ts';

/** Most results that the dialog lists. */
const limit = 20;

/** The site's search, over the page on which it was asked for. */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #box: SearchBox;

  constructor() {
    this.#input = element('input', {
      type: 'search',
      ariaLabel: strings.field,
      placeholder: strings.hint,
      autocomplete: 'off',
      spellcheck: false,
      enterKeyHint: 'go',
    });
    const close = element('button', { type: 'button', onclick: () => this.#dialog.close() }, strings.close);
    const parts: SearchParts = {
      form: element('form', {}, this.#input, close),
      input: this.#input,
      status: element('p', { role: 'status' }),
      list: element('ol'),
      help: element('div', { className: 'search-help' }),
    };
    const keys = strings.keys.map(([key, does]) => element('span', {}, element('kbd', {}, key), ` ${does}`));
    const body = element('div', { className: 'search-body' }, parts.status, parts.list, parts.help);
    const foot = element('p', { className: 'search-keys' }, ...keys);
    foot.ariaHidden = 'true';
    this.#dialog = element('dialog', { className: 'search search-dialog', ariaLabel: strings.search });
    this.#dialog.append(parts.form, body, foot);
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target as Element).closest('a')) this.#dialog.close();
    });
    // By itself, Escape would first empty a search field.
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      this.#dialog.close();
    });
    document.body.append(this.#dialog);
    this.#box = new SearchBox(parts, limit);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    void this.#box.prepare();
  }
}
