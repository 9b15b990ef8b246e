import type { Playback } from '../../../core/playback.ts';
import { Screen } from '../../../core/screen.ts';
import type { CastSource } from './cast-source.ts';

/** The screen of a replay together with the fetching of what it needs next. Times in milliseconds. */
export class Reel {
  readonly playback: Playback;
  readonly screen: Screen;
  readonly #source: CastSource;
  #wanted = -1;
  #fetching = new AbortController();

  constructor(playback: Playback, source: CastSource) {
    this.playback = playback;
    this.screen = new Screen(playback);
    this.#source = source;
  }

  /**
   * Shows a moment if its segment is at hand; otherwise fetches the segment, gives up one that was
   * wanted before, and reports.
   */
  show(time: number, arrived: () => void, failed: () => void): boolean {
    const index = this.screen.segmentAt(time);
    if (this.screen.has(index)) {
      this.screen.show(time);
      return true;
    }
    this.#fetch(index).then((isNews) => isNews && arrived(), failed);
    return false;
  }

  /** Fetches the segment of a moment that is likely to be shown soon. */
  prepare(time: number): void {
    this.#prepare(this.screen.segmentAt(time));
  }

  /** Fetches the segment after a moment's, so that it is there when playing reaches it. */
  prepareNext(time: number): void {
    this.#prepare(this.screen.segmentAt(time) + 1);
  }

  #prepare(index: number): void {
    if (index < this.playback.starts.length && !this.screen.has(index)) this.#fetch(index).catch(() => undefined);
  }

  async #fetch(index: number): Promise<boolean> {
    if (index === this.#wanted) return false;
    this.#fetching.abort();
    const fetching = new AbortController();
    this.#fetching = fetching;
    this.#wanted = index;
    try {
      this.screen.supply(index, await this.#source.segment(index, fetching.signal));
      return true;
    } catch (error) {
      if (fetching.signal.aborted) return false;
      throw error;
    } finally {
      if (this.#fetching === fetching) this.#wanted = -1;
    }
  }
}
