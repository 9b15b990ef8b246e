import type { Emulator } from '../../../core/emulator.ts';
import { type Mark, paintScreen } from '../../../core/painter.ts';

/** The painted screen in the page; replaces only the rows that changed. */
export class ScreenView {
  readonly #host: HTMLElement;
  readonly #screen: HTMLElement;
  #rows: HTMLElement[];
  #painted: (string | undefined)[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#screen = host.querySelector('.replay-screen')!;
    this.#rows = [...this.#screen.querySelectorAll<HTMLElement>('.row')];
  }

  paint(emulator: Emulator, marks: readonly Mark[]): void {
    const painted = paintScreen(emulator, this.#host.id, marks);
    if (painted.length !== this.#rows.length) this.#setRows(painted.length);
    painted.forEach((html, index) => {
      if (html === this.#painted[index]) return;
      const row = this.#rows[index]!;
      row.classList.remove('found');
      row.innerHTML = `${html}\n`;
      if (html.includes('data-')) this.#finish(row);
    });
    this.#painted = painted;
  }

  /** Sets what a row's markup cannot carry: the light of a mark, and colours without a class. */
  #finish(row: HTMLElement): void {
    const { lit } = this.#host.dataset;
    if (lit) row.querySelector(`.mark[data-note="${lit}"]`)?.classList.add('lit');
    for (const run of row.querySelectorAll<HTMLElement>('[data-f], [data-b]')) {
      run.style.color = run.dataset['f'] ?? '';
      run.style.backgroundColor = run.dataset['b'] ?? '';
    }
  }

  /** Points at the first row that holds a text, until the screen changes there. */
  point(text: string): void {
    for (const row of this.#rows) row.classList.remove('found');
    this.#rows.find((row) => row.textContent.includes(text))?.classList.add('found');
  }

  #setRows(count: number): void {
    this.#rows = Array.from({ length: count }, () => {
      const row = document.createElement('span');
      row.className = 'row';
      return row;
    });
    this.#painted = [];
    this.#screen.replaceChildren(...this.#rows);
  }
}
