import type { Action } from './action.ts';
import { copyText } from './clipboard.ts';
import { renewPage, showFailure } from './failure.ts';
import type { LiveReplay } from './live/live-replay.ts';
import { swapOpening } from './opening.ts';
import * as strings from './strings.ts';

/** What the keys do, as in asciinema-player; digits go to that tenth of the whole. */
const keys: Record<string, Action> = {
  ' ': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  '[': 'previous',
  ']': 'next',
  ',': 'frameBack',
  '.': 'frameForward',
  f: 'fullscreen',
  // The same key where Hangul is typed.
  ㄹ: 'fullscreen',
  '?': 'help',
};

/**
 * `<cast-replay>`: brings the picture of a finished session to life. The player, the emulator and the
 * recording are fetched only when the reader starts it.
 */
class CastReplay extends HTMLElement {
  #listeners = new AbortController();
  #live: Promise<LiveReplay> | undefined;
  /** What the reader asked for when the part that plays could not be fetched. */
  #missed: ((live: LiveReplay) => unknown) | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('input', (event) => this.#input(event), { signal });
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
      this.addEventListener(type, (event) => this.#light(event), { signal });
    }
    // The reader's hand is on its way to the controls.
    const prepare = () => void import('./live/live-replay.ts').catch(() => undefined);
    this.querySelector('.replay-bar')?.addEventListener('pointerover', prepare, { signal, once: true });
    addEventListener('hashchange', () => this.#openMoment(), { signal });
    const fullscreen = this.querySelector<HTMLElement>('[data-do=fullscreen]');
    if (fullscreen) fullscreen.hidden = !document.fullscreenEnabled;
    this.#openMoment();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#live = undefined;
  }

  /** The part that plays; fetched at the first call, side by side with the recording. */
  #start(): Promise<LiveReplay> {
    const { signal } = this.#listeners;
    this.#live ??= (async () => {
      const recording = fetch(this.dataset['source'] ?? '', { signal });
      recording.catch(() => undefined);
      const { LiveReplay } = await import('./live/live-replay.ts');
      return new LiveReplay(this, recording, signal);
    })();
    return this.#live;
  }

  async #with(use: (live: LiveReplay) => unknown): Promise<void> {
    const live = await this.#start().catch(() => undefined);
    if (live) {
      this.#missed = undefined;
      use(live);
      return;
    }
    this.#live = undefined;
    if (this.#missed) void renewPage();
    this.#missed = use;
    this.dataset['phase'] = 'failed';
    showFailure(this);
  }

  #do(action: Action, value = 0): void {
    const isFirst = action === 'toggle' && !this.hasAttribute('data-phase');
    if (isFirst && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      swapOpening(this);
      this.dataset['phase'] = 'starting';
    }
    const missed = action === 'retry' && this.#missed;
    void this.#with(missed || ((live) => live.do(action, value)));
  }

  #click(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-do], [data-copy], .mark, .replay-notes a');
    if (!control) return;
    const entry = control.closest('li');
    const { do: action, copy } = control.dataset;
    if (copy) return void this.#copy(entry?.querySelector(copy)?.textContent ?? '');
    if (!(control instanceof HTMLAnchorElement)) return this.#do(action as Action);
    event.preventDefault();
    if (control.matches('.mark')) return this.#showNoteOf(control);
    if (!action) return this.#showNote(entry?.dataset['note'] ?? '');
    history.replaceState(null, '', control.hash);
    this.#openMoment();
  }

  #showNoteOf(mark: HTMLAnchorElement): void {
    mark.focus();
    this.querySelector(mark.hash)?.scrollIntoView({ block: 'nearest' });
  }

  #showNote(note: string): void {
    const mark = this.querySelector<HTMLElement>(`.mark[data-note="${note}"]`);
    if (mark) mark.focus();
    else void this.#with((live) => live.showNote(note));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (!target.closest('.replay-figure') || target.matches('select, input:not([type=range])')) return;
    if (event.key === ' ' && target.matches('button, a, summary')) return;
    const isDigit = /^\d$/.test(event.key);
    const action = isDigit ? 'tenth' : keys[event.key];
    if (!action) return;
    event.preventDefault();
    this.#do(action, isDigit ? Number(event.key) : Number(event.shiftKey));
  }

  #input(event: Event): void {
    const control = event.target as HTMLInputElement | HTMLSelectElement;
    if (control.matches('.replay-seek')) this.#do('seek', Number(control.value));
    if (control.matches('[data-part=rate]')) this.#do('rate', Number(control.value));
  }

  /** Lights a note and its mark on the screen together, while one is pointed at or has the focus. */
  #light(event: Event): void {
    if (event instanceof PointerEvent && event.pointerType !== 'mouse') return;
    const isOn = event.type === 'pointerover' || event.type === 'focusin';
    const noted = (element: Element | null) => element?.closest<HTMLElement>('[data-note]');
    const source = (isOn && noted(event.target as Element)) || noted(document.activeElement);
    const note = source && this.contains(source) ? (source.dataset['note'] ?? '') : '';
    if (note === (this.dataset['lit'] ?? '')) return;
    this.dataset['lit'] = note;
    for (const part of this.querySelectorAll<HTMLElement>('[data-note]')) {
      part.classList.toggle('lit', part.dataset['note'] === note);
    }
  }

  /** Goes to the moment in the address, if it is one of this session: `#<id>:t=12.5`. */
  #openMoment(): void {
    const [name, time] = location.hash.slice(1).split(':t=');
    if (name !== this.id || !/^\d+(\.\d+)?$/.test(time ?? '')) return;
    this.scrollIntoView({ block: 'nearest' });
    this.#do('moment', Number(time));
  }

  async #copy(text: string): Promise<void> {
    this.querySelector('[data-part=status]')?.replaceChildren(await copyText(text, strings.copied));
  }
}

customElements.define('cast-replay', CastReplay);
