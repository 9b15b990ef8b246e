import type { Playback, Segment } from '../../../core/playback.ts';
import { Screen } from '../../../core/screen.ts';

/** Where segments come from; `signal` ends a fetch that is no longer wanted. */
export interface SegmentSource {
  segment(index: number, signal: AbortSignal): Promise<Segment>;
}

interface Fetch {
  index: number;
  abort: AbortController;
  /** Whether the segment has arrived; false where the fetch was given up. */
  done: Promise<boolean>;
}

/** The screen of a replay together with the fetching of what it needs next. Times in milliseconds. */
export class Reel {
  readonly playback: Playback;
  readonly screen: Screen;
  readonly #source: SegmentSource;
  #fetching: Fetch | undefined;

  constructor(playback: Playback, source: SegmentSource) {
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
    this.#fetch(index).then((isHere) => isHere && arrived(), failed);
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
    if (this.#fetching || index >= this.playback.starts.length || this.screen.has(index)) return;
    this.#fetch(index).catch(() => undefined);
  }

  #fetch(index: number): Promise<boolean> {
    if (this.#fetching?.index === index) return this.#fetching.done;
    this.#fetching?.abort.abort();
    const abort = new AbortController();
    const fetching = { index, abort, done: this.#receive(index, abort.signal) };
    this.#fetching = fetching;
    const end = () => {
      if (this.#fetching === fetching) this.#fetching = undefined;
    };
    fetching.done.then(end, end);
    return fetching.done;
  }

  async #receive(index: number, signal: AbortSignal): Promise<boolean> {
    try {
      this.screen.supply(index, await this.#source.segment(index, signal));
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
  }
}
