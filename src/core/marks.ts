import type { Chapter } from './chapters.ts';
import { Emulator, type Line } from './emulator.ts';
import type { Mark } from './painter.ts';
import { present } from './present.ts';
import { positionIn, type TrackedPosition } from './screen-text.ts';
import { sizeOf, type Timeline } from './timeline.ts';

/** A text in the output of a chapter, to be marked on the screen. */
export interface Anchor {
  /** Index of the chapter. */
  chapter: number;
  on: string;
  /** Which occurrence in the chapter's output is meant, from 1. */
  nth: number;
}

export interface MarkedTimeline {
  /** For each moment (ms) at which a mark appears, moves or goes: all marks from then on. */
  marks: [time: number, marks: Mark[]][];
  /** Indexes of anchors whose text never stood in the output. */
  missing: number[];
}

const scrollback = 10_000;

/** Follows annotated texts over the screen; the mark of anchor `i` has the number `i + 1`. */
export function marksOf(timeline: Timeline, chapters: readonly Chapter[], anchors: readonly Anchor[]): MarkedTimeline {
  const emulator = new Emulator(timeline.cols, timeline.rows, scrollback);
  const found: (Found | undefined)[] = anchors.map(() => undefined);
  const marks: MarkedTimeline['marks'] = [];
  let outputFrom = positionIn(emulator);
  const beginOutput = () => {
    outputFrom.release();
    outputFrom = positionIn(emulator);
  };
  emulator.terminal.parser.registerOscHandler(133, (mark) => {
    if (mark === 'C') beginOutput();
    return true;
  });
  const look = (time: number) => {
    anchors.forEach((anchor, index) => {
      const chapter = chapters[anchor.chapter];
      if (!chapter || time < chapter.start || time > chapter.end) return;
      const place = find(emulator, outputFrom, anchor);
      if (!place) return;
      found[index]?.position.release();
      found[index] = place;
    });
    const visible = anchors.flatMap(({ on }, index) => markAt(emulator, found[index], on, index + 1));
    if (JSON.stringify(visible) !== JSON.stringify(marks.at(-1)?.[1] ?? []))
      marks.push([Math.round(time * 1000), visible]);
  };
  timeline.events.forEach(({ time, code, data }, index) => {
    if (code === 'o') emulator.write(data);
    if (code === 'r') emulator.resize(sizeOf(data).cols, sizeOf(data).rows);
    if (code === 'm') beginOutput();
    if (time !== timeline.events[index + 1]?.time) look(time);
  });
  return { marks, missing: anchors.flatMap((_, index) => (found[index] ? [] : [index])) };
}

interface Found {
  position: TrackedPosition;
  cells: number;
}

/** The place of an anchor's text between a position and the cursor. */
function find(emulator: Emulator, from: TrackedPosition, { on, nth }: Anchor): Found | undefined {
  const { active } = emulator.terminal.buffer;
  const cursor = active.baseY + active.cursorY;
  let left = nth;
  for (let y = Math.max(0, from.line); y <= cursor; y++) {
    const line = present(active.getLine(y));
    if (!line.translateToString().includes(on)) continue;
    const { text, columns } = textOf(line);
    for (let at = text.indexOf(on); at >= 0; at = text.indexOf(on, at + on.length)) {
      if (--left > 0) continue;
      const column = present(columns[at]);
      return { position: positionIn(emulator, y - cursor, column), cells: present(columns[at + on.length]) - column };
    }
  }
  return undefined;
}

/** The text of a line, and the column of each of its UTF-16 code units and of its end. */
function textOf(line: Line): { text: string; columns: number[] } {
  let text = '';
  const columns: number[] = [];
  for (let column = 0; column < line.length; column++) {
    const cell = present(line.getCell(column));
    if (cell.getWidth() === 0) continue;
    const chars = cell.getChars() || ' ';
    columns.push(...Array<number>(chars.length).fill(column));
    text += chars;
  }
  columns.push(line.length);
  return { text, columns };
}

function markAt({ terminal, rows }: Emulator, place: Found | undefined, on: string, number: number): Mark[] {
  const { active } = terminal.buffer;
  if (!place || active.type === 'alternate') return [];
  const { position, cells } = place;
  const row = position.line - active.baseY;
  const shown = active.getLine(position.line)?.translateToString(false, position.column, position.column + cells);
  return row >= 0 && row < rows && shown === on ? [{ row, column: position.column, cells, number }] : [];
}
