import { SerializeAddon } from '@xterm/addon-serialize/lib/addon-serialize.mjs';
import type { Emulator } from './emulator.ts';

/** Makes keyframes of one emulator's screen. */
export class KeyframeCamera {
  readonly #emulator: Emulator;
  readonly #serializer = new SerializeAddon();

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
    emulator.terminal.loadAddon(this.#serializer);
  }

  /** Text that draws the screen on a new terminal of its size, or undefined where none is certain to. */
  take(): string | undefined {
    const { cursorX, cursorY } = this.#emulator.terminal.buffer.active;
    const { cols, rows, isBetweenSequences, scrollRegion } = this.#emulator;
    if (!isBetweenSequences || cursorX >= cols || this.#emulator.terminal.modes.originMode) return undefined;
    const { top, bottom } = scrollRegion;
    // What the serializer leaves out.
    const region = top > 0 || bottom < rows - 1 ? `\x1b[${top + 1};${bottom + 1}r` : '';
    const cursor = `\x1b[${cursorY + 1};${cursorX + 1}H${this.#emulator.cursor.isVisible ? '' : '\x1b[?25l'}`;
    return this.#serializer.serialize() + region + cursor;
  }
}
