import type { Chapter } from './chapters.ts';

/** One command of a session as a page prints it. */
export interface TranscriptEntry {
  /** Seconds. */
  start: number;
  command: string;
  output: string;
  /** Lines of the output that are not printed. */
  omitted: number;
  status: number | null;
}

/** Most lines printed of one output, and of all. */
const outputLines = 300;
const transcriptLines = 2000;

/** The text of a session, command by command; very long output is cut at its end. */
export function transcriptOf(chapters: readonly Chapter[]): TranscriptEntry[] {
  let left = transcriptLines;
  return chapters.map(({ start, command, output, status }) => {
    const lines = output ? output.split('\n') : [];
    const printed = lines.slice(0, Math.min(outputLines, left));
    left -= printed.length;
    return { start, command, output: printed.join('\n'), omitted: lines.length - printed.length, status };
  });
}
