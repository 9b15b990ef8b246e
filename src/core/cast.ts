/** Output, input, resize (`"COLSxROWS"`), marker (its label) and exit status. */
export type CastCode = 'o' | 'i' | 'r' | 'm' | 'x';

export interface CastEvent {
  /** Seconds since the recording began, before the idle limit; never falls from one event to the next. */
  time: number;
  code: CastCode;
  data: string;
}

export interface CastTheme {
  /** `#rrggbb`. */
  fg: string;
  bg: string;
  /** 8 or 16 colours, `#rrggbb`. */
  palette: string[];
}

/** A recording of a terminal, as its asciicast file tells it. */
export interface Cast {
  version: 1 | 2 | 3;
  cols: number;
  rows: number;
  title: string | null;
  command: string | null;
  /** Unix time in seconds. */
  timestamp: number | null;
  /** Longest pause in seconds that a replay keeps. */
  idleTimeLimit: number | null;
  theme: CastTheme | null;
  events: CastEvent[];
  /** Times of events whose data is ignored; they still end a pause. */
  otherTimes: number[];
}

/** Something odd in a cast that did not stop the reader. */
export interface CastWarning {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

/** A cast that cannot be read: where, what, and what to do. */
export class CastError extends Error {
  override name = 'CastError';
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** Terminals outside these sizes are brought to the nearest one. */
export const smallestSide = 2;
export const largestSide = 500;

export const clampSide = (side: number) => Math.min(largestSide, Math.max(smallestSide, side));
