import { Player, type PlayerEvent } from '../../core/player.ts';
import { lastAtOrBefore } from '../../core/timeline.ts';
import { CastSource } from './cast-source.ts';
import { ControlPanel } from './control-panel.ts';
import { toggleHelp } from './help.ts';
import { Reel } from './reel.ts';
import { ScreenView } from './screen-view.ts';
import { strings } from './strings.ts';

/** Seconds that an arrow key moves. */
const stride = 5;

/** Within so many seconds after its start, "previous" leaves a chapter instead of repeating it. */
const grace = 1;

/** A replay that has been started: it fetches and plays, and carries out what the reader asks for. */
export class LiveReplay {
  readonly #host: HTMLElement;
  readonly #source: CastSource;
  readonly #view: ScreenView;
  readonly #panel: ControlPanel;
  readonly #player: Player;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  #reel: Reel | undefined;
  #frame = 0;
  #wasPlaying = false;

  constructor(host: HTMLElement, signal: AbortSignal) {
    const duration = Number(host.dataset['duration']);
    this.#host = host;
    this.#source = new CastSource(host.dataset['source']!, signal);
    this.#view = new ScreenView(host);
    this.#panel = new ControlPanel(host, duration);
    this.#player = new Player(duration, () => performance.now() / 1000, (event) => this.#hear(event));
    this.#player.seek(duration);
    this.#calm.addEventListener('change', () => this.#showPhase(), { signal });
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame), { once: true });
    void this.#load();
  }

  /** Carries out what a control, a key or a link asks for. */
  do(action: string, value: number): void {
    const player = this.#player;
    const time = player.currentTime;
    switch (action) {
      case 'toggle':
        if (this.#calm.matches) player.seek(this.#nextStop(time));
        else if (player.paused) player.play();
        else player.pause();
        break;
      case 'moment':
        player.pause();
        player.seek(value);
        break;
      case 'seek':
        player.seek(value);
        break;
      case 'tenth':
        player.seek((player.duration * value) / 10);
        break;
      case 'back':
        player.seek(time - stride);
        break;
      case 'forward':
        player.seek(time + stride);
        break;
      case 'previous':
        player.seek(this.#chapterBefore(time));
        break;
      case 'next':
        player.seek(this.#chapterAfter(time));
        break;
      case 'frameBack':
      case 'frameForward':
        player.pause();
        player.seek(this.#frameBeside(time, action === 'frameForward'));
        break;
      case 'rate':
        player.playbackRate = value;
        break;
      case 'retry':
        void this.#load();
        if (this.#wasPlaying) player.play();
        break;
      case 'fullscreen':
        void this.#toggleFullscreen();
        break;
      case 'link':
        void this.#copyLink(time);
        break;
      case 'help':
        toggleHelp(this.#host);
        break;
    }
    this.#draw();
  }

  /** Brings a mark of the screen into sight, going to the moment that first shows it if need be. */
  showNote(note: string, seen: number): void {
    const mark = () => this.#host.querySelector<HTMLElement>(`.mark[data-note="${note}"]`);
    if (!mark()) this.do('moment', seen);
    mark()?.focus();
  }

  async #load(): Promise<void> {
    this.#player.load();
    try {
      const playback = this.#reel?.playback ?? (await this.#source.playback());
      this.#reel ??= new Reel(playback, this.#source);
      this.#panel.setChapters(playback.chapters);
      this.#player.supply();
      this.#draw();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#wasPlaying = !this.#player.paused;
    this.#player.fail();
  }

  #hear(event: PlayerEvent): void {
    this.#showPhase();
    if (event === 'playing') this.#run();
  }

  #showPhase(): void {
    this.#panel.showPhase(this.#player.phase, this.#calm.matches);
  }

  #run(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#player.tick();
      this.#draw();
      if (this.#player.phase === 'playing') this.#run();
    });
  }

  #draw(): void {
    const reel = this.#reel;
    if (!reel || this.#player.phase === 'failed') return;
    const time = Math.round(this.#player.currentTime * 1000);
    this.#panel.showTime(time / 1000);
    const isShown = reel.show(time, () => this.#draw(), () => this.#fail());
    if (!isShown) {
      this.#player.starve();
      return;
    }
    this.#player.supply();
    this.#view.paint(reel.screen.emulator, reel.screen.marksAt(time));
    if (this.#player.phase === 'playing') reel.prepareNext(time);
  }

  #chapterBefore(time: number): number {
    const starts = this.#starts;
    return starts[lastAtOrBefore(starts, time - grace)] ?? 0;
  }

  #chapterAfter(time: number): number {
    const starts = this.#starts;
    return starts[lastAtOrBefore(starts, time) + 1] ?? this.#player.duration;
  }

  get #starts(): number[] {
    return this.#reel?.playback.chapters.map(({ start }) => start / 1000) ?? [];
  }

  /** Without motion, playing goes from typed command to finished output to the next command. */
  #nextStop(time: number): number {
    const stops = this.#reel?.playback.chapters.flatMap(({ entered, end }) => [entered / 1000, end / 1000]) ?? [];
    const from = time >= this.#player.duration ? 0 : time;
    return stops.find((stop) => stop > from + 0.001) ?? (stops.length > 0 ? this.#player.duration : from + stride);
  }

  #frameBeside(time: number, isAfter: boolean): number {
    const screen = this.#reel?.screen;
    if (!screen) return time;
    const now = Math.round(time * 1000);
    return (isAfter ? screen.frameAfter(now) : screen.frameBefore(now)) / 1000;
  }

  async #toggleFullscreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.#host.querySelector('.replay-figure')!.requestFullscreen();
  }

  async #copyLink(time: number): Promise<void> {
    const hash = `#${this.#host.id}:t=${Math.round(time * 10) / 10}`;
    history.replaceState(null, '', hash);
    const copied = navigator.clipboard.writeText(location.href);
    this.#panel.say(await copied.then(() => strings.linkCopied, () => strings.notCopied));
  }
}
