import type { View } from '../../core/comparison-view.ts';

/** The form above the tables: era, text and levels. */
export class Controls {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    form.hidden = false;
  }

  listen(onChange: (part: Partial<View>, burst?: string) => void, onReset: () => void, signal: AbortSignal): void {
    this.#form.addEventListener(
      'input',
      ({ target }) => {
        const data = new FormData(this.#form);
        const name = target instanceof HTMLInputElement ? target.name : '';
        if (name === 'era') {
          const era = data.get('era');
          onChange({ era: era === 'then' || era === 'changes' ? era : 'now' });
        } else if (name === 'level') onChange({ levels: data.getAll('level').map(String) });
        else if (name === 'find') onChange({ text: String(data.get('find') ?? '') }, 'find');
      },
      { signal },
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        onReset();
      },
      { signal },
    );
  }

  show({ era, levels, text }: View): void {
    for (const input of this.#form.querySelectorAll('input')) {
      if (input.name === 'era') input.checked = input.value === era;
      else if (input.name === 'level') input.checked = levels.includes(input.value);
      else if (input.value !== text) input.value = text;
    }
  }
}
