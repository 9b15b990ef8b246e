import type { LiveReplay } from './live.ts';
import { strings } from './strings.ts';

/** What the keys do, as in asciinema-player; digits are handled apart. */
const keys: Record<string, string> = {
  ' ': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  '[': 'previous',
  ']': 'next',
  ',': 'frameBack',
  '.': 'frameForward',
  f: 'fullscreen',
  '?': 'help',
};

/**
 * `<cast-replay>`: brings the picture of a finished session to life. The player, the emulator and the
 * recording are fetched only when the reader starts it.
 */
class CastReplay extends HTMLElement {
  #listeners = new AbortController();
  #live: Promise<LiveReplay> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('input', (event) => this.#input(event), { signal });
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
      this.addEventListener(type, (event) => this.#light(event), { signal });
    }
    this.querySelector('.replay-controls')?.addEventListener('pointerover', () => void import('./live.ts'), {
      signal,
      once: true,
    });
    addEventListener('hashchange', () => this.#openMoment(), { signal });
    this.#openMoment();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    void this.#live?.then((live) => live.stop());
    this.#live = undefined;
  }

  /** The part that plays; fetched at the first call. */
  #start(): Promise<LiveReplay> {
    this.#live ??= import('./live.ts').then(({ LiveReplay }) => new LiveReplay(this, this.#listeners.signal));
    return this.#live;
  }

  async #do(action: string, value = 0): Promise<void> {
    try {
      (await this.#start()).do(action, value);
    } catch {
      this.#live = undefined;
      this.#say(strings.failed);
    }
  }

  #click(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('[data-do]');
    const action = control?.dataset['do'];
    if (!control || !action) return;
    if (action.startsWith('copy')) {
      const entry = control.closest('li')!;
      void this.#copy(entry.querySelector(action === 'copy-command' ? 'code' : 'pre')!.textContent);
      return;
    }
    if (control instanceof HTMLAnchorElement) {
      const moment = momentOf(control.hash, this.id);
      if (moment === undefined) return;
      event.preventDefault();
      history.replaceState(null, '', control.hash);
      void this.#do('moment', moment);
      return;
    }
    void this.#do(action);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const isFigure = target.closest('.replay-figure');
    if (!isFigure || target.closest('select, input:not([type=range])')) return;
    if (event.key === ' ' && target.closest('button, a')) return;
    const action = /^[0-9]$/.test(event.key) ? 'tenth' : keys[event.key];
    if (!action) return;
    event.preventDefault();
    void this.#do(action, Number(event.key));
  }

  #input(event: Event): void {
    const control = event.target as HTMLInputElement | HTMLSelectElement;
    if (control.matches('.replay-seek')) void this.#do('seek', Number(control.value));
    if (control.matches('[data-part=rate]')) void this.#do('rate', Number(control.value));
  }

  /** Lights a note and its mark on the screen together. */
  #light(event: Event): void {
    const source = (event.target as Element).closest<HTMLElement>('[data-note]');
    const isOn = event.type === 'pointerover' || event.type === 'focusin';
    for (const lit of this.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!source || !isOn) return;
    for (const part of this.querySelectorAll(`[data-note="${source.dataset['note']}"]`)) part.classList.add('lit');
  }

  #openMoment(): void {
    const moment = momentOf(location.hash, this.id);
    if (moment === undefined) return;
    this.scrollIntoView({ block: 'center' });
    void this.#do('moment', moment);
  }

  async #copy(text: string): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(() => strings.copied, () => strings.notCopied);
    this.#say(said);
  }

  #say(text: string): void {
    this.querySelector('[data-part=status]')!.textContent = text;
  }
}

/** Seconds in `#<id>:t=12.5`. */
function momentOf(hash: string, id: string): number | undefined {
  const [name, time] = decodeURIComponent(hash.slice(1)).split(':t=');
  return name === id && time !== undefined && /^\d+(\.\d+)?$/.test(time) ? Number(time) : undefined;
}

customElements.define('cast-replay', CastReplay);
