import type { Playback, Segment } from '../../../core/playback.ts';
import type { SessionLine } from '../../../core/session-lines.ts';

/** Fetches a compiled cast. The addresses of its parts follow from its own: `x.json`, `x/3.json`. */
export class CastSource {
  readonly #url: string;
  readonly #signal: AbortSignal;
  /** The fetch of the playback that is under way. */
  #recording: Promise<Response> | undefined;

  constructor(url: string, recording: Promise<Response>, signal: AbortSignal) {
    this.#url = url;
    this.#recording = recording;
    this.#signal = signal;
  }

  playback(): Promise<Playback> {
    const response = this.#recording ?? fetch(this.#url, { signal: this.#signal });
    this.#recording = undefined;
    return read(response);
  }

  /** A segment other than the first; `signal` ends the fetch when it is no longer wanted. */
  segment(index: number, signal: AbortSignal): Promise<Segment> {
    return read(fetch(this.#part(String(index)), { signal: AbortSignal.any([this.#signal, signal]) }));
  }

  /** What can be searched for. */
  lines(): Promise<SessionLine[]> {
    return read(fetch(this.#part('text'), { signal: this.#signal }));
  }

  #part(name: string): string {
    return this.#url.replace(/\.json$/, `/${name}.json`);
  }
}

async function read<T>(pending: Promise<Response>): Promise<T> {
  const response = await pending;
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as T;
}
