import type { Chapter } from './chapters.ts';
import { Emulator } from './emulator.ts';
import { present } from './present.ts';
import { lastAtOrBefore, sizeOf, type Timeline } from './timeline.ts';

/** A line of a session's text, and the milliseconds from which it stands on the screen. */
export type SessionLine = [time: number, text: string];

/**
 * What can be searched for in a session, by time: the commands, each line as the output left it, and
 * the lines of the finished output that were changed after that.
 */
export function sessionLines(timeline: Timeline, chapters: readonly Chapter[]): SessionLine[] {
  const emulator = new Emulator(timeline.cols, timeline.rows);
  const lines: SessionLine[] = [];
  const seen = new Set<string>();
  const starts = chapters.map(({ start }) => start);
  let now = 0;
  const add = (time: number, line: string, chapter: number) => {
    const text = line.trimEnd();
    const key = `${chapter} ${text}`;
    if (!text.trim() || seen.has(key)) return;
    seen.add(key);
    lines.push([Math.round(time * 1000), text]);
  };
  emulator.terminal.onLineFeed(() => {
    const chapter = lastAtOrBefore(starts, now);
    const isTyped = now <= (chapters[chapter]?.entered ?? -1);
    if (!isTyped) add(now, lineAboveCursor(emulator), chapter);
  });
  for (const { time, code, data } of timeline.events) {
    now = time;
    if (code === 'o') emulator.write(data);
    if (code === 'r') emulator.resize(sizeOf(data).cols, sizeOf(data).rows);
  }
  chapters.forEach(({ start, entered, end, command, output }, index) => {
    add(entered ?? start, command, index);
    for (const line of output.split('\n')) add(end, line, index);
  });
  return lines.sort(([one], [other]) => one - other);
}

/** The line that a line feed has just left, with the lines that it was wrapped from. */
function lineAboveCursor({ terminal }: Emulator): string {
  const { active } = terminal.buffer;
  let text = '';
  for (let y = active.baseY + active.cursorY - 1; y >= 0; y--) {
    const line = present(active.getLine(y));
    text = line.translateToString(text === '') + text;
    if (!line.isWrapped) break;
  }
  return text;
}
