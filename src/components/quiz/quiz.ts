import * as strings from './strings.ts';

/** The chosen option's text by the question's; a question that is edited later is open again. */
type Choices = Record<string, string>;

const key = `quiz:${location.pathname}`;

function readChoices(): Choices {
  try {
    return { ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    return {};
  }
}

function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // A reader who allows no storage still gets the quiz, for this visit.
  }
}

/** `<self-quiz>`: lets the reader choose an answer to each question, once, and counts the right ones. */
class SelfQuiz extends HTMLElement {
  #choices = readChoices();
  #questions: Question[] = [];
  #score = document.createElement('output');
  #again = document.createElement('button');

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    this.#questions = [...this.querySelectorAll<HTMLElement>('.question')].map((section) => new Question(section));
    this.#again.type = 'button';
    this.#again.textContent = strings.again;
    const foot = document.createElement('p');
    foot.append(this.#score, this.#again);
    this.append(foot);
    this.addEventListener('click', ({ target }) => this.#click(target as Element));
    this.#show();
  }

  #click(target: Element): void {
    const question = this.#questions.find(({ options }) => options.includes(target as HTMLButtonElement));
    if (target === this.#again) {
      this.#choices = {};
      this.#questions[0]?.options[0]?.focus();
    } else if (question && !(question.ask in this.#choices)) {
      this.#choices[question.ask] = target.textContent;
    } else {
      return;
    }
    keepChoices(this.#choices);
    this.#show();
  }

  #show(): void {
    const results = this.#questions.map((question) => question.show(this.#choices[question.ask]));
    const open = results.filter((result) => result === undefined).length;
    const begun = open < results.length;
    this.#again.hidden = !begun;
    this.#score.textContent = begun
      ? strings.score(results.filter(Boolean).length, results.length) + strings.left(open)
      : strings.begin;
  }
}

class Question {
  readonly ask: string;
  readonly options: HTMLButtonElement[];
  #details: HTMLDetailsElement;
  #right: HTMLButtonElement | undefined;
  #verdict = document.createElement('output');

  constructor(section: HTMLElement) {
    this.ask = section.querySelector('p')?.textContent ?? '';
    section.role = 'group';
    section.ariaLabel = this.ask;
    this.options = [...section.querySelectorAll('ol > li')].map((item) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.textContent;
      item.replaceChildren(button);
      return button;
    });
    this.#right = this.options[Number(section.dataset['answer']) - 1];
    this.#details = section.querySelector('details')!;
    this.#details.before(this.#verdict);
  }

  /** Shows a choice; tells whether it is right, or nothing where none of the options was chosen. */
  show(choice: string | undefined): boolean | undefined {
    const chosen = this.options.find(({ textContent }) => textContent === choice);
    for (const option of this.options) {
      option.ariaPressed = `${option === chosen}`;
      option.ariaDisabled = `${chosen !== undefined}`;
      option.dataset['is'] = chosen && option === this.#right ? 'right' : option === chosen ? 'wrong' : '';
    }
    this.#details.open = chosen !== undefined;
    const right = chosen && chosen === this.#right;
    this.#verdict.textContent = right === undefined ? '' : right ? strings.right : strings.wrong;
    return right;
  }
}

customElements.define('self-quiz', SelfQuiz);
