import type { Cast, CastEvent } from './cast.ts';

/** The events of a cast at the times of its replay, with long pauses cut to the idle limit. */
export interface Timeline {
  cols: number;
  rows: number;
  /** Seconds. */
  duration: number;
  events: CastEvent[];
}

/** Seconds after which all times are one; no recording lasts so long, but a faulty one may say so. */
const longest = 1e9;

export function timelineOf(cast: Cast): Timeline {
  const limit = cast.idleTimeLimit ?? Infinity;
  const { events, otherTimes } = cast;
  const placed: CastEvent[] = [];
  let last = 0;
  let now = 0;
  const place = (time: number) => {
    now += Math.min(time - last, limit);
    last = time;
    return Math.min(now, longest);
  };
  const others = otherTimes.values();
  let other = others.next();
  for (const event of events) {
    for (; !other.done && other.value <= event.time; other = others.next()) place(other.value);
    placed.push({ ...event, time: place(event.time) });
  }
  for (; !other.done; other = others.next()) place(other.value);
  return { cols: cast.cols, rows: cast.rows, duration: Math.min(now, longest), events: placed };
}

/** Columns and rows of a resize event's data. */
export function sizeOf(data: string): { cols: number; rows: number } {
  const [cols = 0, rows = 0] = data.split('x').map(Number);
  return { cols, rows };
}

/** Index of the last of the rising numbers that is not above a limit; -1 where all are. */
export function lastAtOrBefore(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
