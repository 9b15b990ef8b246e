import { paintScreen } from '../../../core/painter.ts';
import type { PlaybackChapter } from '../../../core/playback.ts';
import { Player, type PlayerEvent } from '../../../core/player.ts';
import { stopAfter } from '../../../core/stops.ts';
import type { CastSource } from './cast-source.ts';
import { ControlPanel } from './control-panel.ts';
import { Reel } from './reel.ts';
import { ScreenView } from './screen-view.ts';

/** Milliseconds between two paintings while playing: the more, the slower the machine. */
const shortestRest = 40;
const longestRest = 84;

/** How many times as long as a painting took the browser has for the rest of its work, of which painting causes most. */
const restPerCost = 22;

/** Milliseconds after which the clock moves on where the screen does not change. */
const longestWait = 200;
const frameTime = 16;

/** Seconds that a step goes on where a session has no commands. */
const stride = 5;

/** Plays one session: fetches it, keeps its time, and shows the screen and the state of the controls. */
export class SessionPlayer {
  readonly player: Player;
  readonly view: ScreenView;
  readonly panel: ControlPanel;
  readonly #id: string;
  readonly #source: CastSource;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #loaded: Promise<void> | undefined;
  #reel: Reel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Milliseconds that the last painting took. */
  #cost = 0;
  /** What is shown next. */
  #painted: { now: number; rows: string[] } | undefined;
  #wasPlaying = false;
  /** What the reader has typed at the prompt that is shown. */
  #typed = '';
  /** Where playing ends before the end of the session, and what comes then. */
  #stop: { time: number; then: () => void } | undefined;

  constructor(host: HTMLElement, source: CastSource, signal: AbortSignal) {
    const duration = Number(host.dataset['duration']);
    this.#id = host.id;
    this.#source = source;
    this.view = new ScreenView(host);
    this.panel = new ControlPanel(host, duration);
    this.player = new Player(
      duration,
      () => performance.now() / 1000,
      (event) => this.#hear(event),
    );
    this.player.seek(duration);
    this.panel.onPoint((time) => this.player.paused && this.#reel?.prepare(time), signal);
    this.#calm.addEventListener('change', () => this.#showPhase(), { signal });
    signal.addEventListener('abort', () => this.player.pause(), { once: true });
    addEventListener('beforeprint', () => this.#draw(this.player.duration * 1000), { signal });
    addEventListener('afterprint', () => this.draw(), { signal });
  }

  /** The current time in milliseconds. */
  get now(): number {
    return Math.round(this.player.currentTime * 1000);
  }

  get chapters(): readonly PlaybackChapter[] {
    return this.#reel?.playback.chapters ?? [];
  }

  /** Fetches the session once; after a failure, again. */
  load(): Promise<void> {
    if (this.player.phase === 'failed') this.#loaded = undefined;
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  async #load(): Promise<void> {
    this.player.load();
    try {
      const playback = this.#reel?.playback ?? (await this.#source.playback());
      this.#reel ??= new Reel(playback, this.#source);
      this.panel.setChapters(playback.chapters);
      this.player.supply();
      this.draw();
    } catch {
      this.#fail();
    }
  }

  retry(): void {
    const wasPlaying = this.#wasPlaying;
    void this.load();
    if (wasPlaying) this.player.play();
  }

  /** Plays or pauses; without motion, goes from a typed command to its output to the next command. */
  toggle(): void {
    const loaded = this.load();
    if (this.#calm.matches) void loaded.then(() => this.#step());
    else if (this.player.paused) this.player.play();
    else this.player.pause();
  }

  /** Steps to the frame before or after the current one. */
  stepFrame(isForward: boolean): void {
    const screen = this.#reel?.screen;
    if (!screen) return;
    this.player.pause();
    this.player.seek((isForward ? screen.frameAfter(this.now) : screen.frameBefore(this.now)) / 1000);
  }

  /** Shows a moment (ms) with some text typed at its prompt. */
  showTyped(time: number, typed: string): void {
    this.player.pause();
    this.player.seek(time / 1000);
    this.#typed = typed;
    this.draw();
  }

  /** Plays a stretch (ms), or shows its end where motion is unwanted. */
  playStretch(from: number, to: number, then: () => void): void {
    const stop = { time: to / 1000, then };
    this.#typed = '';
    if (this.#calm.matches) {
      this.#reach(stop);
    } else {
      this.#stop = stop;
      this.player.seek(from / 1000);
      this.player.play();
    }
    this.draw();
  }

  /** Takes back what was typed, and lets playing go on past the end of the stretch. */
  leaveStretch(): void {
    this.#typed = '';
    this.#stop = undefined;
    this.draw();
    this.panel.sayChapter();
  }

  /** The first moment (s) that shows an annotation's text. */
  firstShowing(number: number): number {
    const shown = this.#reel?.playback.marks.find(([, marks]) => marks.some((mark) => mark.number === number));
    return (shown?.[0] ?? 0) / 1000;
  }

  /** Shows the current moment, or fetches what that needs and shows it then. */
  draw(): void {
    this.#draw(this.now);
  }

  #draw(now: number): void {
    this.#paint(now);
    this.#show();
  }

  #paint(now: number): void {
    const reel = this.#reel;
    this.#painted = undefined;
    if (!reel || this.player.phase === 'failed') return;
    const isAtHand = reel.show(
      now,
      () => this.draw(),
      () => this.#fail(),
    );
    if (!isAtHand) {
      this.panel.showTime(now);
      return this.player.starve();
    }
    this.player.supply();
    if (this.#typed) reel.screen.echo(this.#typed);
    if (this.player.phase === 'playing') reel.prepareNext(now);
    const { emulator } = reel.screen;
    this.#painted = { now, rows: paintScreen(emulator, this.#id, reel.screen.marksAt(now)) };
  }

  #show(): void {
    if (!this.#painted) return;
    const { now, rows } = this.#painted;
    this.#painted = undefined;
    this.view.show(rows);
    this.panel.showTime(now);
    this.panel.showChapter(now);
  }

  #fail(): void {
    this.#wasPlaying = !this.player.paused;
    this.player.fail();
  }

  #hear(event: PlayerEvent): void {
    this.#showPhase();
    if (event === 'playing') this.#schedule();
  }

  #showPhase(): void {
    this.panel.showPhase(this.player.phase, this.#calm.matches);
  }

  /** Draws when the screen or the clock in the controls changes next. */
  #schedule(): void {
    const change = ((this.#reel?.screen.nextChange ?? 0) - this.now) / this.player.playbackRate;
    const rest = Math.min(longestRest, Math.max(shortestRest, this.#cost * restPerCost));
    const wait = Math.min(longestWait, Math.max(rest, change));
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#timer = setTimeout(() => this.#tick(), wait - frameTime);
  }

  /** Paints in a task of its own and shows that in the next frame: each is short even on a slow machine. */
  #tick(): void {
    const began = performance.now();
    this.player.tick();
    if (this.#stop && this.player.currentTime >= this.#stop.time) this.#reach(this.#stop);
    this.#paint(this.now);
    const painted = performance.now();
    this.#frame = requestAnimationFrame(() => {
      const shown = performance.now();
      this.#show();
      this.#cost = painted - began + performance.now() - shown;
      if (this.player.phase === 'playing') this.#schedule();
    });
  }

  #reach({ time, then }: { time: number; then: () => void }): void {
    this.#stop = undefined;
    this.player.pause();
    this.player.seek(time);
    then();
  }

  #step(): void {
    const { currentTime, duration } = this.player;
    const isAtEnd = currentTime >= duration;
    const stop = stopAfter(this.chapters, isAtEnd ? 0 : this.now);
    if (stop !== undefined) this.player.seek(stop / 1000);
    else this.player.seek(this.chapters.length > 0 ? duration : isAtEnd ? 0 : currentTime + stride);
    this.draw();
  }
}
