import type { Playback } from '../../core/playback.ts';
import { Player, type PlayerEvent } from '../../core/player.ts';
import { lastAtOrBefore, Screen } from '../../core/screen.ts';
import { ScreenView } from './screen-view.ts';
import { clockTime } from './strings.ts';

/** Seconds that an arrow key moves. */
const stride = 5;

/** A replay that has been started: fetches, plays, and shows where it stands in the controls. */
export class LiveReplay {
  readonly #host: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #view: ScreenView;
  readonly #player: Player;
  readonly #seek: HTMLInputElement;
  #playback: Playback | undefined;
  #screen: Screen | undefined;
  #frame = 0;
  readonly #isStepped = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#view = new ScreenView(host);
    this.#seek = host.querySelector('.replay-seek')!;
    this.#player = new Player(Number(host.dataset['duration']), () => performance.now() / 1000, (event) => this.#hear(event));
    void this.#load();
  }

  stop(): void {
    this.#player.pause();
    cancelAnimationFrame(this.#frame);
  }

  /** Carries out what a control, a key or a link asks for. */
  do(action: string, value: number): void {
    const player = this.#player;
    const time = player.currentTime;
    switch (action) {
      case 'toggle':
        if (this.#isStepped.matches) this.#step();
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
      case 'rate':
        player.playbackRate = value;
        break;
      case 'previous':
      case 'next':
        this.#seekChapter(action === 'next' ? 1 : -1);
        break;
    }
    this.#draw();
  }

  async #load(): Promise<void> {
    this.#player.load();
    try {
      const response = await fetch(this.#host.dataset['source']!, { signal: this.#signal });
      if (!response.ok) throw new Error(String(response.status));
      this.#playback = (await response.json()) as Playback;
      this.#screen = new Screen(this.#playback);
      this.#player.supply();
    } catch {
      this.#player.fail();
    }
    this.#draw();
  }

  #step(): void {}

  #seekChapter(by: number): void {
    const starts = this.#playback?.chapters.map(({ start }) => start / 1000) ?? [];
    const now = this.#player.currentTime;
    const current = lastAtOrBefore(starts, by < 0 ? now - 1 : now);
    const target = by > 0 ? starts[current + 1] : starts[current];
    this.#player.seek(target ?? (by > 0 ? this.#player.duration : 0));
  }

  #hear(event: PlayerEvent): void {
    this.#host.dataset['phase'] = this.#player.phase;
    if (event === 'playing') this.#run();
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
    const screen = this.#screen;
    if (!screen) return;
    const time = Math.round(this.#player.currentTime * 1000);
    screen.show(time);
    this.#view.paint(screen.emulator, screen.marksAt(time));
    this.#seek.value = String(time / 1000);
    this.#host.querySelector('[data-part=time]')!.textContent = clockTime(time / 1000);
  }
}
