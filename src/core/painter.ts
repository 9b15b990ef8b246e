import { paletteColour, rgbColour } from './colour.ts';
import { type Cell, type Emulator, type Line, writtenCells } from './emulator.ts';

/** A stretch of a row that an annotation explains. */
export interface Mark {
  row: number;
  column: number;
  cells: number;
  /** Number of the annotation, from 1. */
  number: number;
}

/** Longest text of one cell: a base character with its combining marks. */
const longestCluster = 24;

/** The rows of the screen as HTML; `id` is the session's, for links from marks to their notes. */
export function paintScreen(emulator: Emulator, id = '', marks: readonly Mark[] = []): string[] {
  return Array.from({ length: emulator.rows }, (_, row) =>
    paintRow(
      emulator,
      row,
      id,
      marks.filter((mark) => mark.row === row),
    ),
  );
}

/**
 * One row of the screen as HTML: text in spans with classes, never styles. Colours outside the 16
 * themed ones are `data-f` (text), `data-b` (ground) and `data-u` (underline) attributes (`#rrggbb`).
 */
function paintRow(emulator: Emulator, row: number, id: string, marks: readonly Mark[]): string {
  const line = emulator.line(row);
  const { cursor } = emulator;
  const cursorAt = cursor.isVisible && cursor.row === row ? cursor.column : -1;
  const end = shownCells(line, cursorAt, marks);
  let html = '';
  let run = '';
  let style = '';
  let anchor = '';
  const flush = () => {
    if (run) html += style ? `<span ${style}>${run}</span>` : run;
    run = '';
  };
  let cell: Cell | undefined;
  let [wasCursor, foreground, background, extended] = [false, 0, 0, 0];
  for (let at = 0; at < end; at++) {
    cell = line.getCell(at, cell) as Cell;
    const width = cell.getWidth();
    if (width === 0) continue;
    const mark = marks.length > 0 && marks.find(({ column, cells }) => at >= column && at < column + cells);
    const nextAnchor = mark ? markAnchor(mark, id) : linkAnchor(emulator.linkOf(cell));
    if (nextAnchor !== anchor) {
      flush();
      html += (anchor && '</a>') + nextAnchor;
      anchor = nextAnchor;
    }
    const { fg, bg } = cell;
    const ext = cell.hasExtendedAttrs() ? cell.extended.ext : 0;
    const isCursor = at === cursorAt;
    if (isCursor !== wasCursor || fg !== foreground || bg !== background || ext !== extended) {
      flush();
      style = styleOf(cell, isCursor);
      [wasCursor, foreground, background, extended] = [isCursor, fg, bg, ext];
    }
    run += glyph(cell, width);
  }
  flush();
  return html + (anchor && '</a>');
}

/** Cells of a line up to the last one that shows something, has the cursor or a mark. */
function shownCells(line: Line, cursorAt: number, marks: readonly Mark[]): number {
  const wanted = Math.max(usedCells(line), cursorAt + 1, ...marks.map(({ column, cells }) => column + cells));
  return Math.min(wanted, line.length);
}

/** Cells of a line up to the last one that shows something. */
function usedCells(line: Line): number {
  let cell: Cell | undefined;
  for (let at = writtenCells(line) - 1; at >= 0; at--) {
    cell = line.getCell(at, cell) as Cell;
    const isBlank = cell.getCode() <= 0x20 && cell.isBgDefault();
    if (!isBlank || cell.isInverse() || cell.isUnderline() || cell.isStrikethrough() || cell.isOverline()) {
      return at + (cell.getWidth() || 1);
    }
  }
  return 0;
}

/** Passed over by Tab, since its note leads to it; so it may be as low as a line. */
const markAnchor = ({ number }: Mark, id: string) =>
  `<a class="mark" id="${id}-mark-${number}" href="#${id}-note-${number}" data-note="${number}" tabindex="-1">`;

/** A link leaves the page only to the web. */
function linkAnchor(uri: string | undefined): string {
  if (!uri || !/^https?:\/\//i.test(uri)) return '';
  return `<a href="${escapeHtml(uri)}" target="_blank" rel="noopener noreferrer nofollow">`;
}

/** What xterm.js makes of a colour that was taken back (SGR 59): white, though the text's own is meant. */
const resetUnderline = 0x3ffffff;

/** The attributes of a run, or nothing for plain text. */
function styleOf(cell: Cell, isCursor: boolean): string {
  if (cell.isAttributeDefault() && !isCursor) return '';
  const isInverse = Boolean(cell.isInverse()) !== isCursor;
  const fg = [cell.getFgColor(), cell.isFgRGB()] as const;
  const bg = [cell.getBgColor(), cell.isBgRGB()] as const;
  const classes: string[] = [];
  const attributes: string[] = [];
  const paint = (colour: number | string | undefined, part: 'f' | 'b' | 'u', ifDefault = '') => {
    if (typeof colour === 'string') attributes.push(`data-${part}="${colour}"`);
    else if (colour !== undefined) classes.push(part + colour);
    else if (isInverse && ifDefault) classes.push(ifDefault);
  };
  paint(colourOf(...(isInverse ? bg : fg), Boolean(cell.isBold())), 'f', 'fd');
  paint(colourOf(...(isInverse ? fg : bg), false), 'b', 'bd');
  if (cell.isBold()) classes.push('sb');
  if (cell.isDim()) classes.push('sd');
  if (cell.isItalic()) classes.push('si');
  if (cell.isUnderline()) {
    classes.push('su');
    const { underlineStyle, underlineColor } = cell.extended;
    if (underlineStyle > 1) classes.push(`su${underlineStyle}`);
    const isOwn = cell.hasExtendedAttrs() && underlineColor !== 0 && underlineColor !== resetUnderline;
    if (isOwn) paint(colourOf(cell.getUnderlineColor(), cell.isUnderlineColorRGB(), false), 'u');
  }
  if (cell.isStrikethrough()) classes.push('ss');
  if (cell.isOverline()) classes.push('so');
  if (isCursor) classes.push('cu');
  if (classes.length > 0) attributes.push(`class="${classes.join(' ')}"`);
  return attributes.join(' ');
}

/** One of the 16 themed colours as its number, any other as `#rrggbb`, the default as undefined. */
function colourOf(value: number, isRgb: boolean, isBold: boolean): number | string | undefined {
  if (value < 0) return undefined;
  if (isRgb) return rgbColour(value);
  if (value >= 16) return paletteColour(value);
  return isBold && value < 8 ? value + 8 : value;
}

/**
 * The text of a cell. What is not ASCII gets a box of the cell's width, because a substitute font
 * may draw it wider or narrower than the column.
 */
function glyph(cell: Cell, width: number): string {
  const text = cell.isInvisible() ? '' : cell.getChars().slice(0, longestCluster);
  if (!text) return ' '.repeat(width);
  if (text.length === 1 && text < '\x7f') return entities[text] ?? text;
  return `<span class="${width === 2 ? 'w' : boxes.test(text) ? 'x' : 'n'}">${escapeHtml(text)}</span>`;
}

/** Box drawing and block elements, which meet those of the rows above and below. */
const boxes = /^[\u2500-\u259f]/;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
