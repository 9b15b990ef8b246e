import { type Cell, type Emulator, writtenCells } from './emulator.ts';

/** Where xterm.js keeps which rows the last output may have changed. */
interface Inside {
  _core: { _inputHandler: { _dirtyRowTracker: { start: number; end: number } } };
}

/** First and last of the rows that the last output may have changed. */
export function changedRows({ terminal, rows }: Emulator): [first: number, last: number] {
  const { start, end } = (terminal as unknown as Inside)._core._inputHandler._dirtyRowTracker;
  return [Math.max(0, start), Math.min(rows - 1, end)];
}

/** How much of a screen, from its top left corner, a recording ever uses. */
export class Extent {
  cols = 1;
  rows = 1;

  /** Takes in what the screen shows now, in these rows or in all. */
  include(emulator: Emulator, [first, last] = [0, emulator.rows - 1]): void {
    const { column, row: cursorRow, isVisible } = emulator.cursor;
    if (isVisible) this.#reach(column + 1, cursorRow + 1);
    let cell: Cell | undefined;
    for (let row = first; row <= last; row++) {
      const line = emulator.line(row);
      for (let end = writtenCells(line); end > (row < this.rows ? this.cols : 0); end--) {
        cell = line.getCell(end - 1, cell) as Cell;
        if (!isSeen(cell)) continue;
        this.#reach(end, row + 1);
        break;
      }
    }
  }

  #reach(cols: number, rows: number): void {
    this.cols = Math.max(this.cols, cols);
    this.rows = Math.max(this.rows, rows);
  }
}

/** The second cell of a wide character is as wide as nothing. */
const isSeen = (cell: Cell) =>
  cell.getWidth() === 0 || cell.getChars().trim() !== '' || !cell.isBgDefault() || cell.isInverse() !== 0;
