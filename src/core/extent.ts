import type { Cell, Emulator } from './emulator.ts';

/** How much of a screen, from its top left corner, a recording ever uses. */
export class Extent {
  cols = 1;
  rows = 1;

  /** Takes in what the screen shows now. */
  include(emulator: Emulator): void {
    const { column, row: cursorRow, isVisible } = emulator.cursor;
    if (isVisible) this.#reach(column + 1, cursorRow + 1);
    for (let row = 0; row < emulator.rows; row++) {
      const line = emulator.line(row);
      for (let end = line?.length ?? 0; end > (row < this.rows ? this.cols : 0); end--) {
        if (!isSeen(line?.getCell(end - 1) as Cell | undefined)) continue;
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
const isSeen = (cell: Cell | undefined) =>
  cell !== undefined &&
  (cell.getWidth() === 0 || cell.getChars().trim() !== '' || !cell.isBgDefault() || !!cell.isInverse());
