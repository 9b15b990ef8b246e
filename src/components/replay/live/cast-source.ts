import type { Playback, Segment } from '../../../core/playback.ts';
import type { SessionLine } from '../../../core/session-lines.ts';

/** Fetches a compiled cast. The addresses of its parts follow from its own: `x.json`, `x/3.json`. */
export class CastSource {
  readonly #url: string;
  readonly #signal: AbortSignal;

  constructor(url: string, signal: AbortSignal) {
    this.#url = url;
    this.#signal = signal;
  }

  playback(): Promise<Playback> {
    return this.#get(this.#url, this.#signal);
  }

  /** A segment other than the first; `signal` ends the fetch when it is no longer wanted. */
  segment(index: number, signal: AbortSignal): Promise<Segment> {
    return this.#get(this.#url.replace(/\.json$/, `/${index}.json`), AbortSignal.any([this.#signal, signal]));
  }

  /** What can be searched for. */
  lines(): Promise<SessionLine[]> {
    return this.#get(this.#url.replace(/\.json$/, '/text.json'), this.#signal);
  }

  async #get<T>(url: string, signal: AbortSignal): Promise<T> {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return (await response.json()) as T;
  }
}
