import { present } from '../../../core/present.ts';
import { chapterAfter, chapterAt, chapterBefore } from '../../../core/stops.ts';
import type { Action } from '../action.ts';
import { failed, notCopied } from '../strings.ts';
import { CastSource } from './cast-source.ts';
import { SessionPlayer } from './session-player.ts';
import type { SessionSearch } from './session-search.ts';
import { linkCopied } from './strings.ts';
import { adoptStyles } from './styles.ts';
import type { TypeAlong } from './type-along.ts';

adoptStyles();

/** Seconds that an arrow key moves. */
const stride = 5;

/** Actions that leave the reader at the prompt of the typing mode. */
const staying: readonly Action[] = ['type', 'rate', 'fullscreen', 'link', 'help', 'retry'];

/** Actions whose outcome depends on the session's chapters or frames. */
const fromSession: readonly Action[] = ['previous', 'next', 'frameBack', 'frameForward'];

/** A replay that has been started: it carries out what the reader asks for. */
export class LiveReplay {
  readonly #host: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #source: CastSource;
  readonly #session: SessionPlayer;
  #search: SessionSearch | undefined;
  #typing: TypeAlong | undefined;

  /** `recording` is the fetch of the playback, which was begun while this code was on its way. */
  constructor(host: HTMLElement, recording: Promise<Response>, signal: AbortSignal) {
    this.#host = host;
    this.#figure = present(host.querySelector('.replay-figure'));
    this.#signal = signal;
    this.#source = new CastSource(host.dataset['source'] ?? '', recording, signal);
    this.#session = new SessionPlayer(host, this.#source, signal);
    void this.#session.load();
  }

  async do(action: Action, value: number): Promise<void> {
    if (fromSession.includes(action)) await this.#session.load();
    if (!staying.includes(action)) {
      if (this.#session.player.phase === 'failed') void this.#session.load();
      this.#typing?.leave();
      this.#session.leaveStretch();
    }
    this.#carryOut(action, value);
    this.#session.draw();
  }

  /** Brings a mark of the screen into sight, at the moment (s) that first shows it if need be. */
  async showNote(note: string, seen: number): Promise<void> {
    await this.#session.load();
    const mark = () => this.#host.querySelector<HTMLElement>(`.mark[data-note="${note}"]`);
    if (!mark()) await this.do('moment', seen);
    mark()?.focus();
  }

  #carryOut(action: Action, value: number): void {
    const { player, chapters, now } = this.#session;
    const time = player.currentTime;
    switch (action) {
      case 'toggle':
        return this.#session.toggle();
      case 'moment':
        player.pause();
        return player.seek(value);
      case 'seek':
        return player.seek(value);
      case 'tenth':
        return player.seek((player.duration * value) / 10);
      case 'back':
        return player.seek(time - (value ? player.duration / 10 : stride));
      case 'forward':
        return player.seek(time + (value ? player.duration / 10 : stride));
      case 'previous':
        return player.seek(chapterBefore(chapters, now) / 1000);
      case 'next':
        return player.seek((chapterAfter(chapters, now) ?? Infinity) / 1000);
      case 'frameBack':
      case 'frameForward':
        return this.#session.stepFrame(action === 'frameForward');
      case 'rate':
        player.playbackRate = value;
        return;
      case 'retry':
        return this.#session.retry();
      case 'fullscreen':
        return void this.#toggleFullscreen();
      case 'link':
        return void this.#copyLink(time);
      default:
        this.#open(action).catch(() => this.#session.panel.say(failed));
    }
  }

  async #open(action: 'help' | 'search' | 'type'): Promise<void> {
    if (action === 'help') (await import('./help.ts')).toggleHelp(this.#figure);
    else if (action === 'search') {
      this.#search ??= await this.#makeSearch();
      this.#search.toggle();
    } else await this.#typeAlong();
  }

  async #makeSearch(): Promise<SessionSearch> {
    const { SessionSearch } = await import('./session-search.ts');
    const go = (time: number, text: string) => {
      this.#session.view.point(text);
      void this.do('moment', time / 1000);
    };
    return new SessionSearch(this.#figure, () => this.#source.lines(), go, this.#signal);
  }

  async #typeAlong(): Promise<void> {
    const session = this.#session;
    const [{ TypeAlong }] = await Promise.all([import('./type-along.ts'), session.load()]);
    this.#typing ??= new TypeAlong(
      this.#figure,
      session.chapters,
      {
        preview: (time, typed) => session.showTyped(time, typed),
        run: (from, to, then) => session.playStretch(from, to, then),
        say: (text) => session.panel.say(text),
      },
      this.#signal,
    );
    const isAtEnd = session.player.currentTime >= session.player.duration;
    this.#typing.start(isAtEnd ? 0 : Math.max(0, chapterAt(session.chapters, session.now)));
  }

  async #toggleFullscreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.#figure.requestFullscreen();
  }

  async #copyLink(time: number): Promise<void> {
    const hash = `#${this.#host.id}:t=${Math.round(time * 10) / 10}`;
    history.replaceState(null, '', hash);
    const copied = navigator.clipboard.writeText(location.href);
    this.#session.panel.say(
      await copied.then(
        () => linkCopied,
        () => notCopied,
      ),
    );
  }
}
