import type { Cast, CastCode, CastEvent } from './cast.ts';
import { clampSide } from './cast.ts';

type Warn = (line: number, message: string) => void;

const codes: Record<Cast['version'], string> = { 1: 'o', 2: 'oirm', 3: 'oirmx' };

/** The longest piece of a faulty value that a message quotes. */
const quoteLength = 40;

/** A value of a cast as a message shows it. */
export function quote(value: unknown): string {
  if (value === undefined) return '(없음)';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text;
}

/** Takes the events of a cast one by one and keeps those that can be replayed. */
export class EventReader {
  readonly events: CastEvent[] = [];
  readonly otherTimes: number[] = [];
  #now = 0;
  readonly #version: Cast['version'];
  readonly #warn: Warn;

  constructor(version: Cast['version'], warn: Warn) {
    this.#version = version;
    this.#warn = warn;
  }

  /** Reads one event as parsed from JSON: `[time, code, data]`, or `[delay, data]` in version 1. */
  read(value: unknown, line: number): void {
    if (!Array.isArray(value)) {
      this.#warn(line, `이벤트가 배열이 아니다: ${quote(value)}. 이 줄은 버린다.`);
      return;
    }
    const [time, code, data] = this.#version === 1 ? [value[0], 'o', value[1]] : value;
    const at = this.#timeOf(time, line);
    if (at === undefined) return;
    const length = this.#version === 1 ? 2 : 3;
    if (value.length > length) this.#warn(line, `이벤트의 값이 ${length}개보다 많다. 앞의 ${length}개만 읽는다.`);
    const isKnown = typeof code === 'string' && code.length === 1 && codes[this.#version].includes(code);
    const kept = isKnown ? this.#dataOf(code as CastCode, data, line) : undefined;
    if (typeof code !== 'string')
      this.#warn(line, `이벤트의 종류가 문자열이 아니다: ${quote(code)}. 이 이벤트는 버린다.`);
    if (kept !== undefined) {
      this.#advance(at, line);
      this.events.push({ time: this.#now, code: code as CastCode, data: kept });
    } else if (this.#version !== 2 || (typeof code === 'string' && (!isKnown || typeof data === 'string'))) {
      // A faulty event of version 2 says nothing about the time of its neighbours; an unknown one does.
      this.#advance(at, line);
      this.otherTimes.push(this.#now);
    }
  }

  /** Counts the interval of a line that is not JSON, where its beginning still shows one. */
  skip(text: string): void {
    const [, interval] = /^\[\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*,/.exec(text) ?? [];
    if (this.#version !== 3 || !Number.isFinite(Number(interval))) return;
    this.#now = this.#after(Number(interval));
    this.otherTimes.push(this.#now);
  }

  #timeOf(value: unknown, line: number): number | undefined {
    if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) {
      return this.#version === 2 ? value : this.#after(value);
    }
    this.#warn(line, `이벤트의 시각이 0 이상의 수가 아니다: ${quote(value)}. 이 이벤트는 버린다.`);
    return undefined;
  }

  /** The time so long after the last one; intervals that add up to infinity stay below it, and lose nothing. */
  #after(interval: number): number {
    return Math.min(this.#now + interval, Number.MAX_VALUE);
  }

  #advance(at: number, line: number): void {
    if (at < this.#now) this.#warn(line, `시각이 거꾸로 간다: ${this.#now} 다음에 ${at}. 앞의 시각으로 읽는다.`);
    this.#now = Math.max(this.#now, at);
  }

  #dataOf(code: CastCode, data: unknown, line: number): string | undefined {
    if (typeof data !== 'string') {
      this.#warn(line, `이벤트의 내용이 문자열이 아니다: ${quote(data)}. 이 이벤트는 버린다.`);
      return undefined;
    }
    return code === 'r' ? this.#sizeOf(data, line) : data;
  }

  #sizeOf(data: string, line: number): string | undefined {
    const [, cols, rows] = /^(\d+)x(\d+)$/.exec(data) ?? [];
    if (!Number(cols) || !Number(rows)) {
      this.#warn(line, `터미널 크기가 "열x줄" 꼴이 아니다: ${quote(data)}. 이 이벤트는 버린다.`);
      return undefined;
    }
    const size = `${clampSide(Number(cols))}x${clampSide(Number(rows))}`;
    if (size !== data) this.#warn(line, `터미널 크기 ${quote(data)}: "${size}" 크기로 맞춘다.`);
    return size;
  }
}
