import { SerializeAddon } from '@xterm/addon-serialize/lib/addon-serialize.mjs';
import { Emulator } from './emulator.ts';
import { paintScreen } from './painter.ts';
import { type AttributeBits, sgr } from './sgr.ts';

type Charset = Record<string, string> | undefined;

interface InsideLine {
  length: number;
  isWrapped: boolean;
  /** Three numbers a cell: its character with its width, foreground, background. */
  _data: Uint32Array;
}

interface InsideBuffer {
  x: number;
  y: number;
  ybase: number;
  savedX: number;
  savedY: number;
  savedCurAttrData: AttributeBits;
  savedCharset: Charset;
  scrollTop: number;
  scrollBottom: number;
  tabs: Record<number, boolean>;
  lines: { length: number; get(index: number): InsideLine };
}

/** The state of xterm.js that decides how the next output is drawn, beside the cells. */
interface Inside {
  _core: {
    buffers: { normal: InsideBuffer; alt: InsideBuffer; active: InsideBuffer };
    coreService: { modes: object; decPrivateModes: object };
    _charsetService: { glevel: number; charset: Charset; _charsets: Charset[] };
    _inputHandler: {
      _curAttrData: AttributeBits & { extended: { ext: number } };
      _parser: { currentState: number };
    };
  };
}

const inside = ({ terminal }: Emulator) => (terminal as unknown as Inside)._core;

const parserState = (emulator: Emulator) => inside(emulator)._inputHandler._parser.currentState;

/** Where a parser begins: amid an escape sequence, nothing drawn anew is in the same state. */
const betweenSequences = 0;

/** Whether output changes the character before it, which a keyframe has lost hold of. */
export const joinsBackwards = (output: string) => /^(?:[\p{M}\p{Cf}\u1160-\u11ff]|\x1b\[\d*b)/u.test(output);

/** Makes keyframes of an emulator's screen. */
export class KeyframeCamera {
  readonly #emulator: Emulator;
  readonly #serializer = new SerializeAddon();

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    emulator.terminal.loadAddon(this.#serializer);
  }

  /**
   * A keyframe and a new emulator that has drawn it and will draw all that follows as the old one does;
   * none where the state of the screen cannot be put into a keyframe.
   */
  take(): { keyframe: string; replayed: Emulator | undefined } {
    const { cols, rows } = this.#emulator;
    if (parserState(this.#emulator) !== betweenSequences) return { keyframe: '', replayed: undefined };
    const keyframe = this.#text();
    const replayed = new Emulator(cols, rows);
    replayed.write(keyframe);
    const isSame = looksLike(replayed, this.#emulator) && stateOf(replayed) === stateOf(this.#emulator);
    return { keyframe, replayed: isSame ? replayed : undefined };
  }

  /** What the serializer writes, and what it leaves out. */
  #text(): string {
    const { terminal, rows, cursor } = this.#emulator;
    const { buffers, _charsetService: charsets } = inside(this.#emulator);
    const { active, normal } = buffers;
    const [normalText, alternateText] = this.#serializer.serialize().split('\x1b[?1049h\x1b[H');
    const { scrollTop, scrollBottom } = active;
    const hasRegion = scrollTop > 0 || scrollBottom < rows - 1;
    return [
      alternateText === undefined ? savedCursor(normal) : '',
      normalText,
      alternateText === undefined ? '' : `${place(normal)}${sgr(normal.savedCurAttrData)}\x1b[?1049h\x1b[m`,
      alternateText === undefined ? '' : `${savedCursor(active)}${alternateText}`,
      hasRegion ? `\x1b[${scrollTop + 1};${scrollBottom + 1}r` : '',
      active.x < terminal.cols ? place({ savedX: active.x, savedY: active.y, ybase: 0 }) : '',
      charsets._charsets.map((charset, index) => (charset ? `\x1b${'()*+'[index]}0` : '')).join(''),
      charsets.glevel === 1 ? '\x0e' : '',
      cursor.isVisible ? '' : '\x1b[?25l',
    ].join('');
  }
}

type Place = Pick<InsideBuffer, 'savedX' | 'savedY' | 'ybase'>;

const place = ({ savedX, savedY, ybase }: Place) => `\x1b[${savedY - ybase + 1};${savedX + 1}H`;

const savedCursor = (buffer: InsideBuffer) => `${place(buffer)}${sgr(buffer.savedCurAttrData)}\x1b7\x1b[m\x1b[H`;

const looksLike = (one: Emulator, other: Emulator) => paintScreen(one).join('\n') === paintScreen(other).join('\n');

function stateOf(emulator: Emulator): string {
  const { buffers, coreService, _charsetService, _inputHandler } = inside(emulator);
  const { _curAttrData: pen } = _inputHandler;
  const { glevel, charset, _charsets } = _charsetService;
  return JSON.stringify([
    buffers.active.x,
    buffers.active.y,
    stateOfBuffer(buffers.normal),
    buffers.active === buffers.alt && stateOfBuffer(buffers.alt),
    [coreService.modes, coreService.decPrivateModes],
    [glevel, charset, [0, 1, 2, 3].map((index) => _charsets[index])],
    [pen.fg, pen.bg, pen.extended.ext, parserState(emulator)],
  ]);
}

function stateOfBuffer(buffer: InsideBuffer) {
  const { scrollTop, scrollBottom, tabs, savedX, savedY, ybase, savedCurAttrData, savedCharset } = buffer;
  const { fg, bg } = savedCurAttrData;
  return [scrollTop, scrollBottom, tabs, savedX, savedY - ybase, fg, bg, savedCharset, linesOf(buffer)];
}

const linesOf = ({ lines }: InsideBuffer) =>
  Array.from({ length: lines.length }, (_, index) => {
    const { isWrapped, length, _data } = lines.get(index);
    return `${isWrapped} ${_data.subarray(0, length * 3).join()}`;
  });
