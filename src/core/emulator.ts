import type { IBufferCell, IBufferLine } from '@xterm/headless';
import { Terminal } from '@xterm/headless/lib-headless/xterm-headless.mjs';
import { largestSide } from './cast.ts';
import { present } from './present.ts';
import { unicode11 } from './unicode11.ts';

/**
 * Sequences that repeat something as often as their parameter says: tabs forward and back, lines
 * inserted and deleted, scrolling, the last character. A count beyond any terminal is an attempt to
 * keep the parser busy.
 */
const repeating = ['I', 'Z', 'L', 'M', 'S', 'T', 'b'];

/** A line as xterm.js keeps it; the public one wraps it. */
interface InsideLine {
  getNoBgTrimmedLength(): number;
  resize(cols: number, fill: object): void;
}

interface InsideBuffer {
  y: number;
  /** The line at the top of the screen, and at the top of the view. */
  ybase: number;
  ydisp: number;
  _cols: number;
  _rows: number;
  lines: {
    length: number;
    get(index: number): InsideLine | undefined;
    set(index: number, line: InsideLine): void;
  };
  getBlankLine(): InsideLine;
  getNullCell(): object;
}

/** What xterm.js knows but does not tell through its public interface. */
interface Inside {
  _core: {
    buffers: { normal: InsideBuffer; active: InsideBuffer; resize(cols: number, rows: number): void };
    coreService: { isCursorHidden: boolean };
    _oscLinkService: { getLinkData(id: number): { uri: string } | undefined };
  };
}

/** A cell; `fg` and `bg` hold its colours and attributes as bits, so equal ones look the same. */
export interface Cell extends IBufferCell {
  fg: number;
  bg: number;
  extended: { urlId: number; underlineStyle: number; underlineColor: number; ext: number };
  hasExtendedAttrs(): number;
  isUnderlineColorRGB(): boolean;
  /** Negative for the colour of the text. */
  getUnderlineColor(): number;
}
export type Line = IBufferLine;

/** Cells of a line that were ever written or coloured; after them it is empty. Half a wide character may stick out of the line. */
export const writtenCells = (line: Line) =>
  Math.min(line.length, (line as unknown as { _line: InsideLine })._line.getNoBgTrimmedLength());

export interface Cursor {
  column: number;
  row: number;
  isVisible: boolean;
}

/**
 * A terminal without a picture: text goes in, rows of cells come out, at once. Nothing that the text
 * asks of a terminal's surroundings (title, clipboard, palette, answers) goes anywhere.
 */
export class Emulator {
  readonly terminal: Terminal;

  /** `scrollback` is the number of lines kept above the screen. */
  constructor(cols: number, rows: number, scrollback = 0) {
    this.terminal = new Terminal({ cols, rows, scrollback, allowProposedApi: true, logLevel: 'off' });
    this.terminal.unicode.register(unicode11);
    this.terminal.unicode.activeVersion = unicode11.version;
    for (const final of repeating) {
      this.terminal.parser.registerCsiHandler({ final }, ([count]) => Number(count) > largestSide);
    }
    for (const erasing of [{ final: 'J' }, { prefix: '?', final: 'J' }]) {
      this.terminal.parser.registerCsiHandler(erasing, () => this.#allowForLineBelow());
    }
  }

  get cols(): number {
    return this.terminal.cols;
  }

  get rows(): number {
    return this.terminal.rows;
  }

  write(text: string): void {
    if (!text) return;
    let isParsed = false;
    // After user input, even an empty one, xterm.js parses the next text at once instead of later.
    this.terminal.input('');
    this.terminal.write(text, () => {
      isParsed = true;
    });
    if (!isParsed) throw new Error('xterm.js did not parse the text at once');
  }

  resize(cols: number, rows: number): void {
    const { normal } = this.#inside.buffers;
    try {
      this.terminal.resize(cols, rows);
    } catch {
      this.#endResize(cols, rows);
    }
    // Where no lines are kept above the screen, xterm.js may place it below the lines that there are.
    normal.ybase = Math.min(normal.ybase, normal.lines.length - rows);
    normal.ydisp = normal.ybase;
  }

  /** Does what is left to do where xterm.js fails at joining the lines of wide characters. */
  #endResize(cols: number, rows: number): void {
    const { buffers } = this.#inside;
    const { normal } = buffers;
    for (let index = 0; index < normal.lines.length; index++) {
      normal.lines.get(index)?.resize(cols, normal.getNullCell());
    }
    normal._cols = cols;
    normal._rows = rows;
    buffers.resize(cols, rows);
  }

  /** A line of the screen, counted from its top. */
  line(row: number): Line {
    const { active } = this.terminal.buffer;
    return present(active.getLine(active.baseY + row));
  }

  get cursor(): Cursor {
    const { cursorX, cursorY } = this.terminal.buffer.active;
    const { isCursorHidden } = this.#inside.coreService;
    return { column: Math.min(cursorX, this.cols - 1), row: cursorY, isVisible: !isCursorHidden };
  }

  /** The target of the hyperlink (OSC 8) that a cell belongs to. */
  linkOf(cell: Cell): string | undefined {
    const id = cell.hasExtendedAttrs() && cell.extended.urlId;
    return id ? this.#inside._oscLinkService.getLinkData(id)?.uri : undefined;
  }

  /** xterm.js unwraps the line below the cursor when it erases all above, and fails where there is none yet. */
  #allowForLineBelow(): boolean {
    const { active } = this.#inside.buffers;
    if (!active.lines.get(active.y + 1)) active.lines.set(active.y + 1, active.getBlankLine());
    return false;
  }

  get #inside(): Inside['_core'] {
    return (this.terminal as unknown as Inside)._core;
  }
}
