import type { PlaybackChapter } from '../../../core/playback.ts';
import { present } from '../../../core/present.ts';
import { checkTyped } from '../../../core/typed-command.ts';
import { element } from '../../../element.ts';
import type { SessionPlayer } from '../live/session-player.ts';
import { placeForm } from './place-form.ts';
import * as strings from './strings.ts';

/** The mode in which the replay waits at each prompt until the reader has typed the command. */
export class TypeAlong {
  readonly #session: SessionPlayer;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #done = element('b');
  readonly #left = element('span');
  readonly #opener: HTMLElement;
  #index = 0;
  #isRunning = false;

  constructor(figure: HTMLElement, session: SessionPlayer, signal: AbortSignal) {
    this.#session = session;
    this.#opener = present(figure.querySelector('[data-do=type]'));
    this.#input = element('input', {
      type: 'text',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
      enterKeyHint: 'go',
      ariaLabel: strings.commandToType,
    });
    this.#form = element(
      'form',
      { className: 'replay-typing', hidden: true },
      element('code', {}, this.#done, this.#left),
      this.#input,
      element('button', { type: 'submit', textContent: strings.run }),
      element('button', { type: 'button', textContent: strings.typeForMe, onclick: () => this.#typeForMe() }),
      element('button', { type: 'button', textContent: strings.leave, onclick: () => this.leave() }),
    );
    this.#form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#form.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#input.addEventListener('input', (event) => this.#typed(event as InputEvent), { signal });
    this.#input.addEventListener('compositionend', () => this.#compare(), { signal });
    placeForm(figure, this.#form, signal);
  }

  /** Starts at the prompt of a chapter. */
  start(index: number): void {
    this.#form.hidden = false;
    this.#ask(index);
    this.#input.focus();
  }

  leave(): void {
    if (this.#form.hidden) return;
    const hadFocus = this.#form.contains(document.activeElement);
    this.#form.hidden = true;
    this.#session.leaveStretch();
    if (hadFocus) this.#opener.focus();
  }

  get #chapter(): PlaybackChapter {
    return present(this.#session.chapters[this.#index]);
  }

  get #command(): string {
    return this.#chapter.command;
  }

  #ask(index: number): void {
    this.#index = index;
    this.#setRunning(false);
    this.#show('');
    this.#session.panel.say(strings.typeThis(this.#command));
  }

  #show(typed: string): void {
    this.#input.value = typed;
    this.#done.textContent = typed;
    this.#left.textContent = this.#command.slice(typed.length);
    this.#session.showTyped(this.#chapter.start, typed);
  }

  /** While the output comes nothing can be typed; the focus stays, and Escape leaves. */
  #setRunning(isRunning: boolean): void {
    this.#isRunning = isRunning;
    this.#input.readOnly = isRunning;
    this.#form.ariaBusy = String(isRunning);
  }

  #typed(event: InputEvent): void {
    if (!event.isComposing) this.#compare();
  }

  /** Keeps what is right of the input and says what is wrong. */
  #compare(): void {
    const { right, wrong } = checkTyped(this.#command, this.#input.value);
    this.#show(right);
    if (!wrong) return;
    const isHangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(wrong);
    const expected = this.#command[right.length];
    this.#session.panel.say(isHangul ? strings.hangulKey : expected ? strings.wrongKey(expected) : '');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.leave();
    }
    const { value } = this.#input;
    const isCompletion = event.key === 'Tab' && !event.shiftKey && event.target === this.#input;
    if (!isCompletion || this.#isRunning || value.length >= this.#command.length) return;
    event.preventDefault();
    const [word = ''] = /^\s*\S+ ?/.exec(this.#command.slice(value.length)) ?? [];
    this.#show(value + word);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const rest = this.#command.slice(this.#input.value.length);
    if (rest.trim()) this.#session.panel.say(strings.unfinished(rest));
    else this.#run();
  }

  #typeForMe(): void {
    if (this.#isRunning) return;
    this.#show(this.#command);
    this.#run();
  }

  #run(): void {
    if (this.#isRunning) return;
    this.#setRunning(true);
    this.#session.panel.sayChapter();
    const { entered, end } = this.#chapter;
    this.#session.playStretch(entered, end, () => {
      if (this.#index + 1 < this.#session.chapters.length) this.#ask(this.#index + 1);
      else {
        this.leave();
        this.#session.panel.say(strings.typedAll);
      }
    });
  }
}
