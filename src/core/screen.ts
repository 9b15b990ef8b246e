import { Emulator } from './emulator.ts';
import type { Mark } from './painter.ts';
import type { Playback, Segment } from './playback.ts';
import { present } from './present.ts';
import { lastAtOrBefore } from './timeline.ts';

/** Segments kept at hand; the others are fetched again. */
const segmentsKept = 4;

/** The screen of a playback at any of its moments. Times in milliseconds. */
export class Screen {
  emulator: Emulator;
  readonly #playback: Playback;
  readonly #segments = new Map<number, Segment>();
  readonly #markTimes: number[];
  /** The segment that the emulator has played, and how many of its frames. */
  #index = -1;
  #next = 0;

  constructor(playback: Playback) {
    this.#playback = playback;
    this.#markTimes = playback.marks.map(([time]) => time);
    this.emulator = new Emulator(playback.cols, playback.rows);
    playback.segments.forEach((segment, index) => this.#segments.set(index, segment));
  }

  /** Number of the segment that holds a moment. */
  segmentAt(time: number): number {
    return lastAtOrBefore(this.#playback.starts, time);
  }

  #startOf(index: number): number {
    return present(this.#playback.starts[index]);
  }

  has(index: number): boolean {
    return this.#segments.has(index);
  }

  supply(index: number, segment: Segment): void {
    this.#segments.delete(index);
    this.#segments.set(index, segment);
    for (const old of this.#segments.keys()) {
      if (this.#segments.size <= Math.max(segmentsKept, this.#playback.segments.length)) break;
      if (old !== index && old !== this.#index) this.#segments.delete(old);
    }
  }

  /** Brings the screen to a moment, whose segment must be at hand. */
  show(time: number): void {
    const index = this.segmentAt(time);
    const segment = present(this.#segments.get(index));
    const start = this.#startOf(index);
    const isBehind = this.#next >= 2 && index === this.#index && start + Number(segment.frames[this.#next - 2]) > time;
    if (index === this.#index + 1 && index > 0) this.#goOn(index);
    else if (index !== this.#index || isBehind) this.#rewind(index, segment);
    this.#play(segment, time - start);
  }

  /** When the screen changes next after the moment that is shown; the end of its segment if it does not. */
  get nextChange(): number {
    const at = this.#segments.get(this.#index)?.frames[this.#next];
    return typeof at === 'number'
      ? this.#startOf(this.#index) + at
      : (this.#playback.starts[this.#index + 1] ?? Infinity);
  }

  /** Types on the screen what is not in the cast; the next {@link show} takes it back. */
  echo(text: string): void {
    this.emulator.write(text);
    this.#index = -1;
  }

  /** Where the annotated texts stand at a moment. */
  marksAt(time: number): readonly Mark[] {
    return this.#playback.marks[lastAtOrBefore(this.#markTimes, time)]?.[1] ?? [];
  }

  /** When the screen changes next after a moment; the end if it does not. */
  frameAfter(time: number): number {
    const index = this.segmentAt(time);
    const next = this.#frameTimes(index).find((frame) => frame > time);
    return next ?? this.#playback.starts[index + 1] ?? this.#playback.duration;
  }

  /** When the screen last changed before a moment that shows a frame; 0 if it did not. */
  frameBefore(time: number): number {
    const index = this.segmentAt(time);
    const shown = this.#frameTimes(index).filter((frame) => frame < time);
    return shown.at(-1) ?? Math.max(0, this.#startOf(index) - 1);
  }

  #frameTimes(index: number): number[] {
    const start = this.#startOf(index);
    return (this.#segments.get(index)?.frames ?? []).flatMap((at) => (typeof at === 'number' ? [start + at] : []));
  }

  /** Plays the current segment to its end, which is what the keyframe of the next one shows. */
  #goOn(index: number): void {
    this.#play(present(this.#segments.get(this.#index)), Infinity);
    this.#index = index;
    this.#next = 0;
  }

  #rewind(index: number, { cols, rows, keyframe }: Segment): void {
    this.emulator.terminal.dispose();
    this.emulator = new Emulator(cols, rows);
    this.emulator.write(keyframe);
    this.#index = index;
    this.#next = 0;
  }

  #play({ frames }: Segment, until: number): void {
    // Written one by one: how output is cut into writes can change what xterm.js makes of it.
    for (; this.#next < frames.length && Number(frames[this.#next]) <= until; this.#next += 2) {
      const change = frames[this.#next + 1];
      if (typeof change === 'string') this.emulator.write(change);
      else if (typeof change === 'object') this.emulator.resize(...change);
    }
  }
}
