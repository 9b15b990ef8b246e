import { defaultView, eras, type View } from '../../core/comparison-view.ts';
import { type Change, Panel } from './panel.ts';

/** The form above the tables: era, text and levels. */
export class Controls extends Panel {
  listen(change: Change, _current: () => View, signal: AbortSignal): void {
    this.root.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const { name, value } = target;
        if (name === 'era') change({ era: eras.find((era) => era === value) ?? defaultView.era });
        else if (name === 'find') change({ text: value }, name);
        else
          change({
            levels: this.#inputs().flatMap((input) => (input.checked && input.name === name ? input.value : [])),
          });
      },
      { signal },
    );
    this.root.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.root.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        change(defaultView);
      },
      { signal },
    );
  }

  show({ era, levels, text }: View): void {
    for (const input of this.#inputs()) {
      if (input.name === 'era') input.checked = input.value === era;
      else if (input.name === 'level') input.checked = levels.includes(input.value);
      else if (input.value !== text) input.value = text;
    }
  }

  #inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }
}
