import { clockTime } from '../../../core/clock.ts';
import type { PlaybackChapter } from '../../../core/playback.ts';
import type { Phase } from '../../../core/player.ts';
import { present } from '../../../core/present.ts';
import { chapterAt } from '../../../core/stops.ts';
import { showFailure } from '../failure.ts';
import { play, valueText } from '../strings.ts';
import * as strings from './strings.ts';

/** Seconds that the clock moves at once while playing. */
const clockStep = 0.2;

/** Milliseconds until the list follows: the screen comes first, and passing over chapters moves it once. */
const listDelay = 100;

/** The controls of a replay as its state is seen in them. */
export class ControlPanel {
  readonly #host: HTMLElement;
  readonly #duration: number;
  readonly #seek: HTMLInputElement;
  readonly #time: HTMLElement;
  readonly #status: HTMLElement;
  readonly #play: HTMLElement;
  readonly #list: HTMLElement | null;
  readonly #links: HTMLAnchorElement[];
  #chapters: readonly PlaybackChapter[] = [];
  #chapter = -1;
  #marked: HTMLAnchorElement | undefined;
  #marking: ReturnType<typeof setTimeout> | undefined;
  #shown = -1;

  constructor(host: HTMLElement, duration: number) {
    const part = <T extends HTMLElement>(selector: string) => present(host.querySelector<T>(selector));
    this.#host = host;
    this.#duration = duration;
    this.#seek = part('.replay-seek');
    this.#time = part('[data-part=time]');
    this.#status = part('[data-part=status]');
    this.#play = part('.replay-play');
    this.#list = host.querySelector('.replay-chapters');
    this.#links = [...host.querySelectorAll<HTMLAnchorElement>('.replay-chapters a')];
  }

  setChapters(chapters: readonly PlaybackChapter[]): void {
    this.#chapters = chapters;
  }

  showPhase(phase: Phase, isStepped: boolean): void {
    const isPlaying = phase === 'playing' || phase === 'starting';
    const label = isStepped ? strings.step : isPlaying ? strings.pause : play;
    this.#host.dataset['phase'] = phase;
    this.#play.querySelector('span')?.replaceChildren(label);
    if (phase === 'ended') this.say(strings.ended);
    if (phase === 'failed') showFailure(this.#host);
    else this.takeBackFailure();
  }

  /** Tells the moment (ms) on the slider that the pointer is over. */
  onPoint(tell: (time: number) => void, signal: AbortSignal): void {
    const listener = ({ offsetX }: PointerEvent) =>
      tell(Math.max(0, Math.min(1, offsetX / this.#seek.clientWidth)) * this.#duration * 1000);
    this.#seek.addEventListener('pointermove', listener, { signal });
  }

  /** Shows a moment (ms) on the slider and the clock. */
  showTime(now: number): void {
    // Rounded up like the slider's end, so that it reaches it.
    const shown = Math.ceil(now / 100) / 10;
    const isPlaying = this.#host.dataset['phase'] === 'playing';
    if (shown === this.#shown || (isPlaying && Math.abs(shown - this.#shown) < clockStep)) return;
    this.#shown = shown;
    const command = this.#chapters[chapterAt(this.#chapters, now)]?.command;
    this.#seek.value = String(shown);
    this.#seek.ariaValueText = valueText(this.#duration, now / 1000, command);
    this.#time.textContent = clockTime(now / 1000);
  }

  /** Points out the chapter of the moment (ms) that is on the screen. */
  showChapter(now: number): void {
    const chapter = chapterAt(this.#chapters, now);
    if (chapter === this.#chapter) return;
    this.#chapter = chapter;
    clearTimeout(this.#marking);
    this.#marking = setTimeout(() => this.#mark(this.#links[chapter]), listDelay);
    this.sayChapter();
  }

  /** Says which step the screen shows. */
  sayChapter(): void {
    const command = this.#chapters[this.#chapter]?.command;
    this.say(command === undefined ? '' : strings.chapterOf(this.#chapter + 1, this.#chapters.length, command));
  }

  /** Says no longer that something failed; the focus stays among the controls when the button to try again goes. */
  takeBackFailure(): void {
    const retry = this.#status.querySelector('button');
    if (!retry) return;
    if (retry === document.activeElement) this.#play.focus();
    this.sayChapter();
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  /** Marks a chapter in the list and scrolls the list, but not the page, to it. */
  #mark(link: HTMLAnchorElement | undefined): void {
    if (this.#marked) this.#marked.ariaCurrent = null;
    this.#marked = link;
    if (!this.#list || !link) return;
    link.ariaCurrent = 'step';
    const { offsetTop, offsetHeight } = link;
    const { scrollTop, clientHeight } = this.#list;
    const isInSight = offsetTop >= scrollTop && offsetTop + offsetHeight <= scrollTop + clientHeight;
    if (!isInSight) this.#list.scrollTop = offsetTop - (clientHeight - offsetHeight) / 2;
  }
}
