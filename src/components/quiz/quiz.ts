import { adoptStyle } from '../../adopted-style.ts';
import { present } from '../../core/present.ts';
import { element } from '../../element.ts';
import css from './answers.css?inline';
import * as strings from './strings.ts';

adoptStyle(css);

const key = `quiz:${location.pathname}`;

/** The chosen option's text by the question's; a question that is edited later is open again. */
function readChoices(): Record<string, string> {
  try {
    return { ...JSON.parse(localStorage.getItem(key) ?? '') };
  } catch {
    return {};
  }
}

/** `<self-quiz>`: lets the reader answer each question, once, and counts the right answers. */
class SelfQuiz extends HTMLElement {
  #choices = readChoices();
  #begin = present(this.querySelector<HTMLElement>(':scope > p > span'));
  #score = present(this.querySelector<HTMLOutputElement>(':scope > p > output'));
  #again = present(this.querySelector<HTMLButtonElement>(':scope > p > button'));

  get #questions() {
    return [...this.querySelectorAll<HTMLElement>('.question')];
  }

  /** The element is upgraded with all of its markup there: the script comes when the reader is near. */
  constructor() {
    super();
    for (const item of this.querySelectorAll('ol > li')) {
      item.replaceChildren(element('button', { type: 'button' }, item.textContent));
    }
    for (const question of this.#questions) {
      question.role = 'group';
      question.ariaLabel = question.querySelector('p')?.textContent ?? '';
      question.querySelector('details')?.before(element('output'));
    }
    this.addEventListener('click', ({ target }) => this.#click(target as HTMLElement));
    this.#show();
  }

  #click(target: HTMLElement): void {
    const ask = target.closest('.question')?.ariaLabel;
    if (target === this.#again) {
      this.#choices = {};
      this.querySelector('button')?.focus();
    } else if (ask && target.matches('li > button') && !target.ariaPressed) {
      this.#choices[ask] = target.textContent;
    } else {
      return;
    }
    try {
      localStorage.setItem(key, JSON.stringify(this.#choices));
    } catch {
      // A reader who allows no storage still gets the quiz, for this visit.
    }
    this.#show();
  }

  #show(): void {
    const results = this.#questions.map((question) => showChoice(question, this.#choices[question.ariaLabel ?? '']));
    const open = results.filter((result) => result === undefined).length;
    const isUntouched = open === results.length;
    this.#begin.hidden = !isUntouched;
    this.#again.hidden = isUntouched;
    this.#score.textContent = isUntouched ? '' : strings.score(results.filter(Boolean).length, results.length, open);
  }
}

/** Shows what was chosen; tells whether it is right, or nothing where none of the options was chosen. */
function showChoice(question: HTMLElement, choice: string | undefined): boolean | undefined {
  const options = [...question.querySelectorAll('button')];
  const right = options[Number(question.dataset['answer']) - 1];
  const chosen = options.find(({ textContent }) => textContent === choice);
  for (const option of options) {
    option.ariaPressed = chosen ? `${option === chosen}` : null;
    option.ariaDisabled = chosen ? 'true' : null;
    option.dataset['is'] = chosen && option === right ? 'right' : option === chosen ? 'wrong' : '';
  }
  const isRight = chosen && chosen === right;
  question.querySelector('details')?.toggleAttribute('open', !!chosen);
  const verdict = question.querySelector('output');
  if (verdict) verdict.textContent = chosen ? (isRight ? strings.right : strings.wrong) : '';
  return isRight;
}

customElements.define('self-quiz', SelfQuiz);
