import type { Emulator } from './emulator.ts';

/** A place in the text of a terminal; one from {@link positionIn} stays with its line when the screen scrolls. */
export interface Position {
  /** The line in the buffer; -1 once it has been scrolled out of memory. */
  readonly line: number;
  readonly column: number;
}

/** A position that a terminal moves with its line until it is released; each costs time at every scroll. */
export interface TrackedPosition extends Position {
  release(): void;
}

/** Where the cursor stands, or a column of a line so many lines from it. */
export function positionIn(
  { terminal }: Emulator,
  lines = 0,
  column = terminal.buffer.active.cursorX,
): TrackedPosition {
  const marker = terminal.registerMarker(lines);
  return {
    get line() {
      return marker?.line ?? -1;
    },
    column,
    release: () => marker?.dispose(),
  };
}

function cursorOf({ terminal }: Emulator): Position {
  const { baseY, cursorX, cursorY } = terminal.buffer.active;
  return { line: baseY + cursorY, column: cursorX };
}

/** The whole text of a terminal, with the lines kept above the screen. */
export function wholeText(emulator: Emulator): string {
  const { length } = emulator.terminal.buffer.active;
  return textBetween(emulator, { line: 0, column: 0 }, { line: length - 1, column: emulator.cols });
}

/** The text from a position to another or the cursor, with wrapped lines joined and no blank lines at its ends. */
export function textBetween(emulator: Emulator, from: Position, to = cursorOf(emulator)): string {
  const { active } = emulator.terminal.buffer;
  const last = to.line;
  const first = Math.max(0, from.line);
  let text = '';
  for (let y = first; y <= last; y++) {
    const line = active.getLine(y);
    if (!line) continue;
    const isContinued = active.getLine(y + 1)?.isWrapped === true && y < last;
    if (y > first && !line.isWrapped) text += '\n';
    const start = y === from.line ? from.column : 0;
    const end = y === last ? to.column : line.length;
    // A wide character that did not fit leaves its line one cell short.
    const isShort = isContinued && line.getCell(end - 1)?.getCode() === 0;
    text += line.translateToString(!isContinued, start, isShort ? end - 1 : end);
  }
  return text.replace(/[^\S\n]+$/gm, '').replace(/^\n+|\n+$/g, '');
}
