import xterm from '@xterm/headless';
import type { Terminal } from '@xterm/headless';

/** Follows a terminal's output, so that a step's output can be read as it stands on the screen. */
export class ScreenText {
  readonly #terminal: Terminal;
  #from = 0;

  constructor(size: { cols: number; rows: number }) {
    this.#terminal = new xterm.Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  }

  write(text: string): Promise<void> {
    return new Promise((resolve) => this.#terminal.write(text, resolve));
  }

  /** Starts a step: its text begins in the line where the cursor is. */
  mark(): void {
    const { active } = this.#terminal.buffer;
    this.#from = active.baseY + active.cursorY;
  }

  /** Text below the marked line and above the cursor's, wrapped lines joined. */
  sinceMark(): string {
    const { active } = this.#terminal.buffer;
    let text = '';
    for (let y = this.#from; y < active.baseY + active.cursorY; y += 1) {
      const line = active.getLine(y);
      const wraps = active.getLine(y + 1)?.isWrapped ?? false;
      text += line?.translateToString(!wraps) ?? '';
      if (!wraps) text += '\n';
    }
    return text.slice(text.indexOf('\n') + 1);
  }
}
