import type { Mark } from './painter.ts';

/** What the browser fetches to replay a cast. All times are whole milliseconds. */
export interface Playback {
  cols: number;
  rows: number;
  duration: number;
  chapters: PlaybackChapter[];
  /** For each moment at which an annotated text appears, moves or goes: where all of them stand then. */
  marks: [time: number, marks: Mark[]][];
  /** When each segment starts; the first starts at 0. */
  starts: number[];
  /** The first segments; the others are fetched when they are needed. */
  segments: Segment[];
}

export interface PlaybackChapter {
  start: number;
  /** When the command is entered; the start where that is not known. */
  entered: number;
  end: number;
  command: string;
}

/** A stretch of a cast that can be replayed without what came before. */
export interface Segment {
  /** Size at the start. */
  cols: number;
  rows: number;
  /** Text that draws the screen as it was at the start. */
  keyframe: string;
  /** Turns of: milliseconds since the segment's start, then output, or a size as `[cols, rows]`. */
  frames: (number | string | [cols: number, rows: number])[];
}
