import type { PlaybackChapter } from '../../../core/playback.ts';
import { present } from '../../../core/present.ts';
import { element } from './element.ts';
import * as strings from './strings.ts';

/** What typing along needs of the replay. Times in milliseconds. */
export interface TypingStage {
  /** Shows a moment with some text typed at its prompt. */
  preview(time: number, typed: string): void;
  /** Plays a stretch. */
  run(from: number, to: number, then: () => void): void;
  say(text: string): void;
}

/** The mode in which the replay waits at each prompt until the reader has typed the command. */
export class TypeAlong {
  readonly #chapters: readonly PlaybackChapter[];
  readonly #stage: TypingStage;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #done = element('b');
  readonly #left = element('span');
  readonly #opener: HTMLElement;
  #index: number;

  constructor(figure: HTMLElement, chapters: readonly PlaybackChapter[], stage: TypingStage, signal: AbortSignal) {
    this.#chapters = chapters;
    this.#stage = stage;
    this.#index = 0;
    this.#opener = present(figure.querySelector('[data-do=type]'));
    this.#input = element('input', {
      type: 'text',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
      enterKeyHint: 'go',
      ariaLabel: strings.commandToType,
    });
    this.#form = element('form', { className: 'replay-typing', hidden: true }, [
      element('code', {}, [this.#done, this.#left]),
      this.#input,
      element('button', { type: 'submit', textContent: strings.run }),
      element('button', { type: 'button', textContent: strings.typeForMe, onclick: () => this.#typeForMe() }),
      element('button', { type: 'button', textContent: strings.leave, onclick: () => this.leave() }),
    ]);
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#input.addEventListener('input', (event) => this.#typed(event as InputEvent), { signal });
    this.#input.addEventListener('compositionend', () => this.#compare(), { signal });
    figure.querySelector('.replay-view')?.after(this.#form);
  }

  get isOn(): boolean {
    return !this.#form.hidden;
  }

  /** Starts at the prompt of a chapter. */
  start(index: number): void {
    this.#form.hidden = false;
    this.#ask(index);
    this.#input.focus();
  }

  leave(): void {
    if (!this.isOn) return;
    const hadFocus = this.#form.contains(document.activeElement);
    this.#form.hidden = true;
    this.#stage.say('');
    if (hadFocus) this.#opener.focus();
  }

  get #chapter(): PlaybackChapter {
    return present(this.#chapters[this.#index]);
  }

  get #command(): string {
    return this.#chapter.command;
  }

  #ask(index: number): void {
    this.#index = index;
    this.#form.inert = false;
    this.#show('');
    this.#stage.say(strings.typeThis(this.#command));
  }

  #show(typed: string): void {
    this.#input.value = typed;
    this.#done.textContent = typed;
    this.#left.textContent = this.#command.slice(typed.length);
    this.#stage.preview(this.#chapter.start, typed);
  }

  #typed(event: InputEvent): void {
    if (!event.isComposing) this.#compare();
  }

  /** Keeps what is right of the input and says what is wrong. */
  #compare(): void {
    const { value } = this.#input;
    let right = 0;
    while (right < value.length && value[right] === this.#command[right]) right++;
    this.#show(value.slice(0, right));
    if (right === value.length) return;
    const isHangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(value.slice(right));
    const expected = this.#command[right];
    this.#stage.say(isHangul ? strings.hangulKey : expected ? strings.wrongKey(expected) : '');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.leave();
    }
    const { value } = this.#input;
    const isCompletion = event.key === 'Tab' && !event.shiftKey && event.target === this.#input;
    if (!isCompletion || value.length >= this.#command.length) return;
    event.preventDefault();
    const [word = ''] = /^\s*\S+ ?/.exec(this.#command.slice(value.length)) ?? [];
    this.#show(value + word);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const rest = this.#command.slice(this.#input.value.length);
    if (rest.trim()) this.#stage.say(strings.unfinished(rest));
    else this.#run();
  }

  #typeForMe(): void {
    this.#show(this.#command);
    this.#run();
  }

  #run(): void {
    const { entered, end } = this.#chapter;
    const hadFocus = document.activeElement === this.#input;
    this.#form.inert = true;
    this.#stage.run(entered, end, () => {
      if (this.#index + 1 < this.#chapters.length) {
        this.#ask(this.#index + 1);
        if (hadFocus) this.#input.focus();
      } else {
        this.leave();
        this.#stage.say(strings.typedAll);
      }
    });
  }
}
