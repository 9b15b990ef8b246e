import type { Cast, CastTheme } from './cast.ts';
import { clampSide } from './cast.ts';
import { quote } from './cast-events.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export type CastHeader = Omit<Cast, 'events' | 'otherTimes'>;

const colour = /^#[0-9a-f]{6}$/i;
/** For a side that is no natural number, as in asciinema. */
const fallbackSize = { cols: 80, rows: 24 };

/** Thrown for a header without a usable size; the caller knows file and line. */
export class HeaderFault extends Error {}

/**
 * The parts of a header that a replay needs. Keys it does not know are ignored; a known key with an
 * unusable value is left out and told to `warn`.
 */
export function readHeader(version: Cast['version'], header: JsonObject, warn: (message: string) => void): CastHeader {
  const term = isObject(header['term']) ? header['term'] : {};
  const theme = version === 3 ? term['theme'] : header['theme'];
  return {
    version,
    ...readSize(version, version === 3 ? term : header, warn),
    title: text(header['title']),
    command: text(header['command']),
    timestamp: finite(header['timestamp']),
    idleTimeLimit: readIdleTimeLimit(header['idle_time_limit'], warn),
    theme: theme === undefined || theme === null ? null : readTheme(theme, warn),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
const finite = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);

function readSize(version: Cast['version'], holder: JsonObject, warn: (message: string) => void) {
  const keys = version === 3 ? (['cols', 'rows'] as const) : (['width', 'height'] as const);
  const [cols, rows] = keys.map((key) => holder[key]);
  if (typeof cols !== 'number' || typeof rows !== 'number') {
    const where = version === 3 ? 'term.cols와 term.rows' : 'width와 height';
    throw new HeaderFault(`머리줄에 터미널 크기가 없다. 자연수로 적는다: ${where}.`);
  }
  const side = (given: number, fallback: number) => (given >= 1 ? clampSide(Math.floor(given)) : fallback);
  const size = { cols: side(cols, fallbackSize.cols), rows: side(rows, fallbackSize.rows) };
  if (size.cols !== cols || size.rows !== rows) {
    warn(`터미널 크기 "${cols}x${rows}": "${size.cols}x${size.rows}" 크기로 맞춘다.`);
  }
  return size;
}

function readIdleTimeLimit(value: unknown, warn: (message: string) => void): number | null {
  if (value === undefined || value === null) return null;
  const limit = finite(value);
  if (limit === null) warn(`idle_time_limit이 수가 아니다: ${quote(value)}. 무시한다.`);
  return limit !== null && limit > 0 ? limit : null;
}

function readTheme(value: unknown, warn: (message: string) => void): CastTheme | null {
  const theme = isObject(value) ? value : {};
  const { fg, bg, palette } = theme;
  const colours = typeof palette === 'string' ? palette.split(':') : [];
  const isWhole =
    typeof fg === 'string' &&
    typeof bg === 'string' &&
    (colours.length === 8 || colours.length === 16) &&
    [fg, bg, ...colours].every((part) => colour.test(part));
  if (isWhole) return { fg, bg, palette: colours };
  warn('theme의 fg, bg, palette 가운데 빠지거나 잘못된 것이 있어 무시한다.');
  return null;
}
