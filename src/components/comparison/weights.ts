import type { Comparison } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import { type Score, scoreRows, type Weights } from '../../core/score.ts';
import { element } from './element.ts';
import { strings } from './strings.ts';

const words = strings.weights;
const inPoints = (mean: number) => `${Math.round(mean * 100)}점`;
const twoPlaces = (value: number) => value.toFixed(2);

function arithmetic({ terms, left, mean }: Score): string {
  const products = terms.map(({ column, value, share, weight }) =>
    words.term(column.label, value, twoPlaces(share), weight),
  );
  const points = terms.reduce((sum, { share, weight }) => sum + share * weight, 0);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const sum =
    mean === undefined
      ? words.noScore
      : `(${products.join(' + ')}) = ${twoPlaces(points)}, ÷ ${total} = ${twoPlaces(mean)}`;
  return [sum, ...left.map(({ column, value }) => words.left(column.label, value))]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

/** Sliders for what matters, and the order of the runtimes that follows, with its arithmetic. */
export class WeightsPanel {
  readonly #root: HTMLElement;
  readonly #comparison: Comparison;

  constructor(root: HTMLElement, comparison: Comparison) {
    this.#root = root;
    this.#comparison = comparison;
    root.hidden = false;
  }

  listen(onChange: (part: Partial<View>, burst: string) => void, signal: AbortSignal): void {
    this.#root.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const weights: Record<string, number> = {};
        for (const { name, valueAsNumber } of this.#sliders()) if (valueAsNumber > 0) weights[name] = valueAsNumber;
        onChange({ weights }, `weight-${target.name}`);
      },
      { signal },
    );
  }

  show({ weights, era }: View): void {
    for (const slider of this.#sliders()) {
      const weight = weights[slider.name] ?? 0;
      const word = words.words[weight] ?? '';
      slider.valueAsNumber = weight;
      slider.setAttribute('aria-valuetext', word);
      const output = slider.parentElement?.querySelector('output');
      if (output) output.textContent = word;
    }
    this.#showScores(weights, era);
  }

  #showScores(weights: Weights, era: View['era']): void {
    const columns = this.#comparison.columns.filter(({ table }) => table === 'grades');
    const graded = this.#comparison.rows.filter(({ cells }) => columns.some(({ id }) => cells[id]));
    const weighted = Object.keys(weights).length > 0;
    const shownEra = era === 'then' ? 'then' : 'now';
    const scores = weighted ? scoreRows(graded, columns, weights, shownEra) : [];
    this.#root
      .querySelector('.scores')
      ?.replaceChildren(
        ...scores.map((score) =>
          element(
            'li',
            { value: score.place },
            element('b', {}, score.row.name),
            ' ',
            element('span', { className: 'points' }, score.mean === undefined ? '' : inPoints(score.mean)),
            element('span', { className: 'arithmetic' }, arithmetic(score)),
          ),
        ),
      );
    const [first] = scores;
    const summary = this.#root.querySelector('[data-summary]');
    if (!summary) return;
    summary.textContent = first
      ? `${words.first(first.row.name, first.mean === undefined ? words.noScore : inPoints(first.mean))} ${words.era(strings.controls.eras[shownEra])}`
      : words.none;
  }

  #sliders(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  }
}
