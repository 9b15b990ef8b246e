import { present } from '../../core/present.ts';
import { imagesOn, rowOf } from './drawing.ts';
import type { Computer } from './live/computer.ts';
import type { FilePanel } from './live/file-panel.ts';
import * as strings from './strings.ts';

/**
 * `<layer-explorer>`: lights a layer in the stacks and the table at once, and tells who shares it. What
 * opens the files and plays pulls and removals is fetched when it is first asked for.
 */
class LayerExplorer extends HTMLElement {
  #listeners = new AbortController();
  #panel: FilePanel | undefined;
  #computer: Computer | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, (event) => this.#pointAt(event.target as Element), { signal });
    }
    for (const type of ['pointerleave', 'focusout']) {
      this.addEventListener(type, () => this.#pointAt(present(document.activeElement)), { signal });
    }
    this.addEventListener('click', (event) => this.#click(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #pointAt(target: Element): void {
    const brick = this.contains(target) && target.closest<HTMLAnchorElement>('.brick');
    const button = this.contains(target) && target.closest<HTMLButtonElement>('[data-image]');
    if (brick) this.#showLayer(brick);
    else if (button) this.#with(this.#play(), (computer) => this.#show(computer.preview(button)));
    else this.#show({ lit: [], line: [strings.hint] });
  }

  #showLayer(brick: HTMLAnchorElement): void {
    const buttons = imagesOn(brick);
    const row = rowOf(this, brick);
    const images = buttons.map(({ dataset }) => dataset['image'] ?? '');
    const line = [strings.sharersInWords(images), document.createElement('br'), commandOf(row)];
    this.#show({ lit: [brick, row, ...buttons.map((button) => present(button.parentElement))], line });
  }

  #show({ lit, line }: { lit: readonly Element[]; line: readonly (Node | string)[] }): void {
    for (const element of this.querySelectorAll('.lit')) element.classList.remove('lit');
    for (const element of lit) element.classList.add('lit');
    present(this.querySelector('[data-part=line]')).replaceChildren(...line);
  }

  #click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target as Element;
    const brick = target.closest<HTMLAnchorElement>('.brick');
    const button = target.closest<HTMLButtonElement>('[data-image]');
    if (brick) {
      event.preventDefault();
      this.#with(this.#files(), (panel) => panel.open(brick));
    } else if (button) {
      this.#with(this.#play(), (computer) => this.#show(computer.press(button)));
    }
  }

  #with<Part>(fetched: Promise<Part>, use: (part: Part) => void): void {
    fetched.then(use, () => this.#show({ lit: [], line: [strings.notFetched] }));
  }

  async #play(): Promise<Computer> {
    const { Computer } = await import('./live/computer.ts');
    this.#computer ??= new Computer(this);
    return this.#computer;
  }

  async #files(): Promise<FilePanel> {
    const { FilePanel } = await import('./live/file-panel.ts');
    this.#panel ??= new FilePanel(this, this.#listeners.signal);
    return this.#panel;
  }
}

const commandOf = (row: HTMLElement) => present(row.querySelector('td code')).cloneNode(true);

customElements.define('layer-explorer', LayerExplorer);
