import { adoptStyle } from '../../../adopted-style.ts';
import { present } from '../../../core/present.ts';
import { chapterAfter, chapterBefore } from '../../../core/stops.ts';
import type { Action, PanelName } from '../action.ts';
import cells from '../cells.css?inline';
import { copyText } from '../clipboard.ts';
import colours from '../colours.css?inline';
import { renewPage, showFailure } from '../failure.ts';
import type { Panels } from '../panels/panels.ts';
import { CastSource } from './cast-source.ts';
import fullscreen from './fullscreen.css?inline';
import { SessionPlayer } from './session-player.ts';
import { linkCopied } from './strings.ts';

adoptStyle(colours + cells + fullscreen);

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
  #panels: Panels | undefined;
  /** The panel that the reader asked for when it could not be fetched. */
  #missed: PanelName | undefined;

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
      this.#panels?.leaveTyping();
    }
    this.#carryOut(action, value);
    this.#session.draw();
  }

  /** Brings a mark of the screen into sight, at the moment that first shows it if need be. */
  async showNote(note: string): Promise<void> {
    await this.#session.load();
    const mark = () => this.#host.querySelector<HTMLElement>(`.mark[data-note="${note}"]`);
    if (!mark()) await this.do('moment', this.#session.firstShowing(Number(note)));
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
        return this.#retry();
      case 'fullscreen':
        return void this.#toggleFullscreen().catch(() => undefined);
      case 'link':
        return void this.#copyLink(time);
      default:
        return void this.#open(action);
    }
  }

  async #open(panel: PanelName): Promise<void> {
    const session = this.#session;
    const isAgain = this.#missed === panel;
    this.#missed = panel;
    try {
      const [{ Panels }] = await Promise.all([import('../panels/panels.ts'), panel === 'type' && session.load()]);
      if (panel === 'type' && session.player.phase === 'failed') return;
      this.#panels ??= new Panels(
        this.#figure,
        session,
        this.#source,
        (time) => void this.do('moment', time),
        this.#signal,
      );
    } catch {
      if (isAgain) void renewPage();
      return showFailure(this.#host);
    }
    this.#missed = undefined;
    if (session.player.phase !== 'failed') session.panel.takeBackFailure();
    this.#panels.open(panel);
  }

  #retry(): void {
    if (this.#session.player.phase === 'failed') this.#session.retry();
    if (this.#missed) void this.#open(this.#missed);
  }

  #toggleFullscreen(): Promise<void> {
    return document.fullscreenElement ? document.exitFullscreen() : this.#figure.requestFullscreen();
  }

  async #copyLink(time: number): Promise<void> {
    const hash = `#${this.#host.id}:t=${Math.round(time * 10) / 10}`;
    history.replaceState(null, '', hash);
    this.#session.panel.say(await copyText(location.href, linkCopied));
  }
}
