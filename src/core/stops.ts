import type { PlaybackChapter } from './playback.ts';
import { lastAtOrBefore } from './timeline.ts';

/** Milliseconds after its start within which going back leaves a chapter instead of repeating it. */
const grace = 1000;

/** The chapter that a moment belongs to; -1 before the first. Times in milliseconds. */
export const chapterAt = (chapters: readonly PlaybackChapter[], time: number) =>
  lastAtOrBefore(
    chapters.map(({ start }) => start),
    time,
  );

/** Where going one chapter back leads. */
export const chapterBefore = (chapters: readonly PlaybackChapter[], time: number) =>
  chapters[chapterAt(chapters, time - grace)]?.start ?? 0;

/** Where going one chapter on leads; undefined after the last. */
export const chapterAfter = (chapters: readonly PlaybackChapter[], time: number) =>
  chapters[chapterAt(chapters, time) + 1]?.start;

/** The next moment worth standing still at: a command just entered, or its output complete. */
export const stopAfter = (chapters: readonly PlaybackChapter[], time: number) =>
  chapters.flatMap(({ entered, end }) => [entered, end]).find((stop) => stop > time);
