import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';
import { home } from './machine.ts';
import type { Key } from './typing.ts';

/** Seconds that a command may take; a longer one counts as stuck. */
const patience = 120;

/** A real bash in a real pseudo-terminal. */
export class Shell {
  readonly #pty: pty.IPty;
  #output = '';
  #arrived: () => void = () => undefined;

  /** `listen` gets the terminal's output as it comes. */
  constructor(size: { cols: number; rows: number }, env: NodeJS.ProcessEnv, listen: (text: string) => void) {
    const rc = fileURLToPath(new URL('bashrc', import.meta.url));
    this.#pty = pty.spawn('/bin/bash', ['--noprofile', '--rcfile', rc, '-i'], {
      ...size,
      name: 'xterm-256color',
      cwd: home,
      env,
    });
    this.#pty.onData((text) => {
      this.#output += text;
      listen(text);
      this.#arrived();
    });
  }

  /** Waits for the first prompt. */
  started(): Promise<void> {
    return this.#until(/\x1b\]133;B\x07/);
  }

  /** Waits until a command has ended and the next prompt stands. */
  ended(): Promise<void> {
    return this.#until(/\x1b\]133;D;\d+\x07[\s\S]*\x1b\]133;B\x07/);
  }

  async #until(pattern: RegExp): Promise<void> {
    const deadline = Date.now() + patience * 1000;
    while (!pattern.test(this.#output)) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`${patience}초가 지나도 프롬프트가 돌아오지 않는다.`);
      const arrived = new Promise<void>((resolve) => (this.#arrived = resolve));
      await Promise.race([arrived, sleep(left, undefined, { ref: false })]);
    }
    this.#output = '';
  }

  async type(keys: readonly Key[]): Promise<void> {
    for (const { after, text } of keys) {
      await sleep(after * 1000);
      this.#pty.write(text);
    }
  }

  /** Ends the shell and whatever it still runs. */
  close(): void {
    this.#pty.kill('SIGKILL');
  }
}
