import { Emulator } from './emulator.ts';
import { changedRows, Extent } from './extent.ts';
import { joinsBackwards, KeyframeCamera } from './keyframe.ts';
import { paintScreen } from './painter.ts';
import type { Segment } from './playback.ts';
import { present } from './present.ts';
import { sizeOf, type Timeline } from './timeline.ts';

const segmentLength = 8 * 1024;

/**
 * How many times within a segment its screen is compared with that of the whole replay. A screen so full
 * that a comparison takes longer than playing what came since the last one is compared less often.
 */
const checks = 8;

/** How often cutting is tried without the keyframes that proved wrong, before it is given up. */
const attempts = 4;

export interface CutTimeline {
  /** Milliseconds at which each segment starts. */
  starts: number[];
  segments: Segment[];
  /** The finished screen. */
  finished: Emulator;
  /** What is used of the screen from the start to the end. */
  extent: Extent;
}

/**
 * Cuts a timeline into segments. Each keyframe is proved while cutting: the screens of its segment are
 * those of a replay from the very start. Where they differ the segment before goes on instead.
 * @param length output in UTF-16 code units after which a segment ends, once a keyframe can be taken; one
 * that is longer than this asks for as much output, so that keyframes never outweigh the recording
 */
export function segmentsOf(timeline: Timeline, length = segmentLength): CutTimeline {
  const wrong = new Set<number>();
  for (let attempt = 0; ; attempt++) {
    const known = wrong.size;
    const cut = new Cutter(timeline, length, (start) => attempt < attempts && !wrong.has(start), wrong);
    if (wrong.size === known) return cut;
  }
}

/** One pass over a timeline: a screen that sees all of it, beside one that sees the segment only. */
class Cutter implements CutTimeline {
  readonly starts: number[] = [];
  readonly segments: Segment[] = [];
  readonly finished: Emulator;
  readonly extent = new Extent();
  readonly #camera: KeyframeCamera;
  readonly #wrong: Set<number>;
  #segment!: Segment;
  #replayed: Emulator | undefined;
  #length = 0;
  #checkAt = 0;
  readonly #checkLength: number;

  constructor(
    { cols, rows, events }: Timeline,
    length: number,
    mayStart: (start: number) => boolean,
    wrong: Set<number>,
  ) {
    this.#checkLength = length / checks;
    this.finished = new Emulator(cols, rows);
    this.#camera = new KeyframeCamera(this.finished);
    this.#wrong = wrong;
    this.#open(0, '');
    let due = length;
    let last = 0;
    let endsInHalf = false;
    for (const { time, code, data } of events) {
      if (code !== 'o' && code !== 'r') continue;
      const now = Math.round(time * 1000);
      const mayCut = this.#length >= due && now > last && !endsInHalf && !joinsBackwards(data);
      if (mayCut && mayStart(now)) {
        const { keyframe, replayed } = this.#camera.take();
        if (replayed) this.#open(now, keyframe, replayed);
        due = replayed
          ? Math.max(length, keyframe.length)
          : this.#length + Math.max(this.#checkLength, keyframe.length);
      }
      this.#add(now, code === 'r' ? sizeOf(data) : data);
      last = now;
      if (code === 'o') endsInHalf = /[\uD800-\uDBFF]$/.test(data);
    }
    this.#check();
  }

  #open(start: number, keyframe: string, replayed?: Emulator): void {
    this.#check();
    const { cols, rows } = this.finished;
    this.#segment = { cols, rows, keyframe, frames: [] };
    this.starts.push(start);
    this.segments.push(this.#segment);
    this.#replayed = replayed;
    this.#length = 0;
    this.#checkAt = this.#checkLength;
  }

  #add(now: number, change: string | { cols: number; rows: number }): void {
    const { frames } = this.#segment;
    const at = now - present(this.starts.at(-1));
    frames.push(at, typeof change === 'string' ? change : [change.cols, change.rows]);
    if (typeof change === 'string') this.#length += change.length;
    for (const emulator of [this.finished, this.#replayed]) {
      if (typeof change === 'string') emulator?.write(change);
      else emulator?.resize(change.cols, change.rows);
    }
    this.extent.include(this.finished, typeof change === 'string' ? changedRows(this.finished) : undefined);
    if (this.#length >= this.#checkAt) this.#check();
  }

  #check(): void {
    if (!this.#replayed) return;
    const shown = paintScreen(this.#replayed).join('\n');
    if (shown !== paintScreen(this.finished).join('\n')) this.#wrong.add(present(this.starts.at(-1)));
    this.#checkAt = this.#length + Math.max(this.#checkLength, shown.length / checks);
  }
}
