import { Emulator } from './emulator.ts';
import { positionIn, type TrackedPosition, textBetween, wholeText } from './screen-text.ts';
import { lastAtOrBefore, sizeOf, type Timeline } from './timeline.ts';

/** The span of one command. Times in seconds of the timeline. */
export interface Chapter {
  /** The prompt stands and nothing is typed yet. */
  start: number;
  /** The command is entered; null where the cast does not tell. */
  entered: number | null;
  end: number;
  command: string;
  /** What the command printed, as it stood on the screen in the end. */
  output: string;
  status: number | null;
}

/** Lines kept above the screen, so that long output can be read back. */
const scrollback = 10_000;

/**
 * The chapters of a timeline: one from marker to marker; without markers, one for each command that
 * the shell integration (OSC 133) tells of; otherwise none, since prompts are not guessed.
 */
export function chaptersOf(timeline: Timeline): Chapter[] {
  const listener = new ChapterListener(timeline);
  const { marked, commands } = listener;
  if (marked.length === 0) return commands;
  const starts = marked.map(({ start }) => start);
  return marked.map((chapter, index) => {
    const [inside, another] = commands.filter(({ entered }) => lastAtOrBefore(starts, entered ?? 0) === index);
    if (!inside || another) return chapter;
    return { ...inside, start: chapter.start, command: chapter.command || inside.command };
  });
}

/** All that a timeline printed, as it stood on the screen in the end. */
export const outputOf = (timeline: Timeline) => new ChapterListener(timeline).output;

/** Plays a timeline through and writes down what its markers and its shell tell. */
class ChapterListener {
  readonly marked: Chapter[] = [];
  readonly commands: Chapter[] = [];
  readonly #emulator: Emulator;
  #now = 0;
  #markedFrom: TrackedPosition | undefined;
  #typedFrom: TrackedPosition | undefined;
  #typingStart = 0;
  #running: { command: string; entered: number; from: TrackedPosition } | undefined;

  constructor({ cols, rows, duration, events }: Timeline) {
    this.#emulator = new Emulator(cols, rows, scrollback);
    this.#emulator.terminal.parser.registerOscHandler(133, (mark) => this.#hear(mark));
    for (const { time, code, data } of events) {
      this.#now = time;
      if (code === 'o') this.#emulator.write(data);
      if (code === 'r') this.#emulator.resize(sizeOf(data).cols, sizeOf(data).rows);
      if (code === 'm') this.#mark(data);
    }
    this.#now = duration;
    this.#endMarked();
    this.#endCommand(null);
  }

  get output(): string {
    return wholeText(this.#emulator);
  }

  #mark(label: string): void {
    this.#endMarked();
    this.#markedFrom = positionIn(this.#emulator);
    this.marked.push({ start: this.#now, entered: null, end: this.#now, command: label, output: '', status: null });
  }

  #endMarked(): void {
    const chapter = this.marked.at(-1);
    if (!chapter || !this.#markedFrom) return;
    chapter.end = this.#now;
    chapter.output = textBetween(this.#emulator, this.#markedFrom);
    this.#markedFrom.release();
  }

  #hear(mark: string): boolean {
    const [kind, status] = mark.split(';');
    if (kind === 'A') this.#endCommand(null);
    if (kind === 'B') {
      this.#typedFrom?.release();
      this.#typedFrom = positionIn(this.#emulator);
      this.#typingStart = this.#now;
    }
    if (kind === 'C' && this.#typedFrom) {
      const command = textBetween(this.#emulator, this.#typedFrom);
      this.#typedFrom.release();
      this.#running?.from.release();
      this.#running = { command, entered: this.#now, from: positionIn(this.#emulator) };
      this.#typedFrom = undefined;
    }
    if (kind === 'D') this.#endCommand(/^\d+$/.test(status ?? '') ? Number(status) : null);
    return true;
  }

  #endCommand(status: number | null): void {
    if (!this.#running) return;
    const { command, entered, from } = this.#running;
    const output = textBetween(this.#emulator, from);
    from.release();
    this.commands.push({ start: this.#typingStart, entered, end: this.#now, command, output, status });
    this.#running = undefined;
  }
}
