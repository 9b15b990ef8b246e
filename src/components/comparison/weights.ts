import { eraOf, type View } from '../../core/comparison-view.ts';
import type { Fraction } from '../../core/scale.ts';
import { type Score, scoreRows } from '../../core/score.ts';
import type { TextTable } from '../../core/table-text.ts';
import { element } from '../../element.ts';
import { type Change, Panel } from './panel.ts';
import { strings } from './strings.ts';

const words = strings.weights;
/** A mean in points of a hundred, which is also the precision in which it is shown. */
const inPoints = (mean: number) => Math.round(mean * 100);
const written = ({ part, of }: Fraction) => (part % of === 0 ? `${part / of}` : `${part}/${of}`);

function arithmetic({ terms, left, total, mean }: Score): string {
  const products = terms.map(({ column, value, share, weight }) =>
    words.term(column.label, value, written(share), weight),
  );
  const sum =
    mean === undefined ? words.noScore : `(${products.join(' + ')}) ÷ ${total} = ${(inPoints(mean) / 100).toFixed(2)}`;
  return `${[sum, ...left.map(({ column, value }) => words.left(column.label, value))].join('. ')}.`;
}

/** Sliders for what matters, and the order of the runtimes that follows, with its arithmetic. */
export class Weights extends Panel {
  listen(change: Change, _current: () => View, signal: AbortSignal): void {
    this.root.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const weights: Record<string, number> = {};
        for (const { name, valueAsNumber } of this.#sliders()) if (valueAsNumber > 0) weights[name] = valueAsNumber;
        change({ weights }, `weight-${target.name}`);
      },
      { signal },
    );
  }

  show(view: View): void {
    for (const slider of this.#sliders()) {
      const weight = view.weights[slider.name] ?? 0;
      const word = words.words[weight] ?? '';
      slider.valueAsNumber = weight;
      slider.setAttribute('aria-valuetext', word);
      const output = slider.parentElement?.querySelector('output');
      if (output) output.textContent = word;
    }
    const scores = this.#scores(view);
    const points = ({ mean }: Score) => (mean === undefined ? words.noScore : words.points(inPoints(mean)));
    this.root
      .querySelector('.scores')
      ?.replaceChildren(
        ...scores.map((score) =>
          element(
            'li',
            { value: score.place },
            element('b', {}, score.row.name),
            ' ',
            element('span', { className: 'points' }, score.mean === undefined ? '' : points(score)),
            element('span', { className: 'arithmetic' }, arithmetic(score)),
          ),
        ),
      );
    const copy = this.root.querySelector<HTMLElement>('.copy');
    if (copy) copy.hidden = scores.length === 0;
    const first = scores.filter(({ place }) => place === 1);
    const names = first.map(({ row }) => row.name);
    this.summarise(
      first[0]
        ? `${words.first(names, points(first[0]))} ${words.era(strings.controls.eras[eraOf(view)])}`
        : words.none,
    );
  }

  /** The order, as text: place, name, points of a hundred, arithmetic. */
  text(view: View): TextTable {
    const lines = this.#scores(view).map((score) => [
      `${score.place}`,
      score.row.name,
      score.mean === undefined ? '' : `${inPoints(score.mean)}`,
      arithmetic(score),
    ]);
    return [words.columns, ...lines];
  }

  #scores(view: View): Score[] {
    if (Object.keys(view.weights).length === 0) return [];
    const columns = this.comparison.columns.filter(({ table }) => table === 'grades');
    const graded = this.comparison.rows.filter(({ cells }) => columns.some(({ id }) => cells[id]));
    return scoreRows(graded, columns, view.weights, eraOf(view));
  }

  #sliders(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  }
}
