import type { Cast } from './cast.ts';
import { type Chapter, chaptersOf, outputOf } from './chapters.ts';
import { type Anchor, marksOf } from './marks.ts';
import { paintScreen } from './painter.ts';
import type { Playback, Segment } from './playback.ts';
import { Screen } from './screen.ts';
import { segmentsOf } from './segments.ts';
import { type SessionLine, sessionLines } from './session-lines.ts';
import { timelineOf } from './timeline.ts';
import { type TranscriptEntry, transcriptOf } from './transcript.ts';

/** Everything that a page and its replay need of a cast. */
export interface CompiledCast {
  /** What the recording uses of its screen. */
  cols: number;
  rows: number;
  /** Rows of the finished screen as HTML. */
  poster: string[];
  /** Rows of the first frame as HTML. */
  opening: string[];
  /** Numbers of the annotations marked on the poster. */
  onPoster: number[];
  chapters: Chapter[];
  /** Command by command; a session without commands is one entry. */
  transcript: TranscriptEntry[];
  playback: Playback;
  /** All segments; the playback carries the first ones. */
  segments: Segment[];
  /** What can be searched for. */
  lines: SessionLine[];
  /** Indexes of anchors whose text never stood in the output of their chapter. */
  missing: number[];
}

/** Milliseconds after which the screen counts as the first frame. */
const openingTime = 100;

/** Segments that come with the playback: enough that a session of ordinary length is one file. */
const inlineSegments = 5;

const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/** Compiles a cast whose marks link to the notes of session `id`. */
export function compile(cast: Cast, id: string, anchors: readonly Anchor[] = []): CompiledCast {
  const timeline = timelineOf(cast);
  const chapters = chaptersOf(timeline);
  const { duration } = timeline;
  const whole = { start: 0, entered: null, end: duration, command: '', output: '', status: null };
  const parts = chapters.length > 0 ? chapters : [{ ...whole, output: outputOf(timeline) }];
  const { marks, missing } = anchors.length > 0 ? marksOf(timeline, chapters, anchors) : { marks: [], missing: [] };
  const { starts, segments, finished, extent } = segmentsOf(timeline);
  const lastMarks = marks.at(-1)?.[1] ?? [];
  const playback: Playback = {
    cols: timeline.cols,
    rows: timeline.rows,
    duration: milliseconds(duration),
    chapters: chapters.map(({ start, entered, end, command }) => ({
      start: milliseconds(start),
      entered: milliseconds(entered ?? start),
      end: milliseconds(end),
      command,
    })),
    marks,
    starts,
    segments: segments.slice(0, inlineSegments),
  };
  const opening = new Screen(playback);
  opening.show(openingTime);
  return {
    cols: extent.cols,
    rows: extent.rows,
    poster: paintScreen(finished, id, lastMarks),
    opening: paintScreen(opening.emulator),
    onPoster: lastMarks.map(({ number }) => number),
    chapters,
    transcript: transcriptOf(parts),
    playback,
    segments,
    lines: sessionLines(timeline, parts),
    missing,
  };
}
