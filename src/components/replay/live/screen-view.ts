import { present } from '../../../core/present.ts';

/** The painted screen in the page; touches only the rows that changed. */
export class ScreenView {
  readonly #host: HTMLElement;
  readonly #screen: HTMLElement;
  #rows: HTMLElement[] = [];
  #painted: string[] = [];
  #sought = '';
  #found: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#screen = present(host.querySelector('.replay-screen'));
  }

  /** @param painted the rows of a screen as HTML */
  show(painted: string[]): void {
    if (this.#painted.length === 0) this.#takeOver();
    if (painted.length !== this.#rows.length) this.#setRows(painted.length);
    this.#scroll(scrolledBy(this.#painted, painted));
    painted.forEach((html, index) => {
      if (html !== this.#painted[index]) this.#setRow(this.#rows[index], html);
    });
    this.#painted = painted;
    if (this.#sought) this.#find();
  }

  /** From the first painting on, the rows that came with the page are this view's. */
  #takeOver(): void {
    this.#rows = [...this.#screen.querySelectorAll<HTMLElement>('.row')];
    this.#host.removeAttribute('data-opening');
  }

  /** Points, in what is shown next, at the row in which a text begins, until the row changes. */
  point(text: string): void {
    this.#sought = text;
  }

  #find(): void {
    const text = this.#sought;
    const isStart = (row: string) => row !== '' && text.startsWith(row);
    this.#sought = '';
    this.#found?.classList.remove('found');
    this.#found = this.#rows.find(({ textContent }) => textContent.includes(text) || isStart(textContent.trimEnd()));
    this.#found?.classList.add('found');
  }

  #setRow(row: HTMLElement | undefined, html: string): void {
    if (!row) return;
    row.innerHTML = `${html}\n`;
    if (row === this.#found) row.classList.remove('found');
    if (html.includes('data-')) this.#finish(row);
  }

  /** Sets what a row's markup cannot carry: the light of a mark, and colours without a class. */
  #finish(row: HTMLElement): void {
    const { lit } = this.#host.dataset;
    if (lit) row.querySelector(`.mark[data-note="${lit}"]`)?.classList.add('lit');
    for (const { dataset, style } of row.querySelectorAll<HTMLElement>('[data-f], [data-b], [data-u]')) {
      style.color = dataset['f'] ?? '';
      style.backgroundColor = dataset['b'] ?? '';
      style.textDecorationColor = dataset['u'] ?? '';
    }
  }

  /** Moves rows from the top to the bottom, so that those that scrolled up need not be drawn again. */
  #scroll(count: number): void {
    const gone = this.#rows.splice(0, count);
    this.#rows.push(...gone);
    this.#painted.push(...this.#painted.splice(0, count));
    if (count > 0) this.#screen.append(...gone);
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

/** By how many rows the screen has scrolled up; 0 where it shows something else. */
function scrolledBy(before: readonly string[], after: readonly string[]): number {
  const [first, second] = after;
  if (!first || first === before[0]) return 0;
  return Math.max(
    0,
    before.findIndex((html, row) => row > 0 && html === first && before[row + 1] === second),
  );
}
