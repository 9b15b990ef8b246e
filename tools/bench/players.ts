import type { BenchCast } from './site.ts';

/** How a page with a player is driven; both players are measured through this. */
export interface BenchPlayer {
  name: string;
  path: (cast: BenchCast) => string;
  /** What is clicked to start and to pause. */
  start: string;
  pause: string;
  /** What the terminal's text is drawn into. */
  screen: string;
  /** Called in the page; notes the time in `window.began`. */
  seek: (fraction: number) => void;
  /** Called in the page before it plays at double rate. */
  double: () => void;
}

declare global {
  interface Window {
    /** When the input that is being measured happened. */
    began: number;
    painted: Promise<number>;
    player: { seek(to: string): void };
  }
}

export const ours: BenchPlayer = {
  name: '이 사이트',
  path: (cast) => `bench-${cast}/`,
  start: '.replay-play',
  pause: '.replay-play',
  screen: '.replay-screen',
  seek: (fraction) => {
    const slider = document.querySelector<HTMLInputElement>('.replay-seek');
    if (!slider) return;
    slider.value = String(Number(slider.max) * fraction);
    window.began = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  },
  double: () => {
    const rate = document.querySelector<HTMLSelectElement>('[data-part=rate]');
    if (!rate) return;
    rate.value = '2';
    rate.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

export const asciinema: BenchPlayer = {
  name: 'asciinema-player',
  path: (cast) => `asciinema/${cast}/`,
  start: '.ap-overlay-start',
  pause: '.ap-playback-button',
  screen: '.ap-term',
  seek: (fraction) => {
    window.began = performance.now();
    window.player.seek(`${fraction * 100}%`);
  },
  // Its page of the busy cast is made with `speed: 2`.
  double: () => undefined,
};
