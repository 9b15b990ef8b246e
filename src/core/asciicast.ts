import { type Cast, CastError, type CastWarning } from './cast.ts';
import { EventReader, quote } from './cast-events.ts';
import { type CastHeader, HeaderFault, isObject, type JsonObject, readHeader } from './cast-header.ts';
import { elementLines } from './json-lines.ts';

/** Longest cast that is read, in UTF-16 code units. */
export const largestCast = 64 * 1024 * 1024;

/** Most faults that are told one by one; a file of another kind may have one on each of its lines. */
const mostWarnings = 1000;

/**
 * Reads an asciicast of version 1, 2 or 3 (https://docs.asciinema.org/manual/asciicast/v3/).
 * Faults that leave the rest readable become warnings; others throw a {@link CastError}.
 */
export function parseCast(text: string, file = 'cast'): { cast: Cast; warnings: CastWarning[] } {
  const warnings: CastWarning[] = [];
  const warn = (line: number, message: string) => {
    if (warnings.length > mostWarnings) return;
    const isLast = warnings.length === mostWarnings;
    warnings.push({ file, line, message: isLast ? '여기부터 잘못된 곳이 너무 많아 더 알리지 않는다.' : message });
  };
  const fail: Fail = (line, message) => {
    throw new CastError(file, line, message);
  };
  if (text.length > largestCast) {
    fail(1, `녹화가 너무 크다(${text.length}자). ${largestCast}자까지 읽는다. 나누어 녹화한다.`);
  }
  const lines = numberedLines(text);
  const first = lines.next();
  if (first.done) return fail(1, '파일이 비었다. 첫 줄에 asciicast 머리줄이 있어야 한다.');
  const opening = first.value;
  const { header, version, isLine } = openingOf(opening, text, fail);
  const head = headerOf(version, header, opening.number, warn, fail);
  const whole = isLine ? opening : { number: 1, text };
  const reader = version === 1 ? readStdout(header, whole, warn) : readLines(version, lines, warn);
  const rest = version === 1 && whole === opening && lines.next().value;
  if (rest) warn(rest.number, '1판의 객체 뒤에 다른 줄이 있어 무시한다.');
  if (reader.events.length === 0) warn(opening.number, '이벤트가 하나도 없다. 빈 터미널로 읽는다.');
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) warn(lineAt(text, broken), 'UTF-8이 아닌 바이트를 U+FFFD로 바꾸어 읽었다. 파일의 인코딩을 본다.');
  return { cast: { ...head, events: reader.events, otherTimes: reader.otherTimes }, warnings };
}

type Warn = (line: number, message: string) => void;
type Fail = (line: number, message: string) => never;

/** What a cast begins with: the object that stands on its first line, or where that is none, in the whole text. */
function openingOf({ number, text: line }: NumberedLine, text: string, fail: Fail) {
  const firstLine = parseJson(line);
  const isLine = isObject(firstLine);
  const header = isLine ? firstLine : parseJson(text.trim());
  if (!isObject(header)) {
    const comment = line.startsWith('#') ? ' 첫 줄에는 주석을 쓸 수 없다.' : '';
    return fail(number, `첫 줄이 asciicast 머리줄이 아니다.${comment} {"version": 3, "term": {…}}처럼 시작해야 한다.`);
  }
  const version = header['version'];
  if (version !== 1 && version !== 2 && version !== 3) {
    return fail(
      number,
      `asciicast의 version ${quote(version)}: 읽지 못하는 판이다. 1, 2, 3판만 읽으므로 asciinema convert로 바꾼다.`,
    );
  }
  if (version !== 1 && !isLine) {
    return fail(number, `asciicast ${version}판의 머리줄은 한 줄이어야 한다. 줄 바꿈을 없앤다.`);
  }
  return { header, version, isLine } as const;
}

function headerOf(version: Cast['version'], header: JsonObject, line: number, warn: Warn, fail: Fail): CastHeader {
  try {
    return readHeader(version, header, (message) => warn(line, message));
  } catch (error) {
    if (error instanceof HeaderFault) return fail(line, error.message);
    throw error;
  }
}

/** Reads version 1; `whole` is the text that the header was parsed from. */
function readStdout({ stdout }: JsonObject, whole: NumberedLine, warn: Warn): EventReader {
  let lines: number[] | undefined;
  const reader = new EventReader(1, (index, message) => {
    lines ??= elementLines(whole.text, 'stdout');
    warn(whole.number - 1 + (lines[index] ?? 1), message);
  });
  if (Array.isArray(stdout)) stdout.forEach((value, index) => reader.read(value, index));
  else warn(whole.number, `stdout이 배열이 아니다: ${quote(stdout)}. 무시한다.`);
  return reader;
}

function readLines(version: 2 | 3, lines: Iterable<NumberedLine>, warn: Warn): EventReader {
  const reader = new EventReader(version, warn);
  let unread: NumberedLine | undefined;
  for (const line of lines) {
    if (unread) {
      warn(unread.number, '이 줄은 JSON이 아니어서 버린다. [시간, "종류", "내용"] 꼴이어야 한다.');
      reader.skip(unread.text);
      unread = undefined;
    }
    if (version === 3 && line.text.startsWith('#')) continue;
    const value = parseJson(line.text);
    if (value === undefined) unread = line;
    else reader.read(value, line.number);
  }
  if (unread) warn(unread.number, '마지막 줄이 잘렸다. 그 앞까지 읽는다.');
  return reader;
}

interface NumberedLine {
  /** 1-based. */
  number: number;
  text: string;
}

/** The lines that hold something, without the white space and byte-order mark around them. */
function* numberedLines(text: string): Generator<NumberedLine, undefined> {
  let start = 0;
  for (let number = 1; start <= text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line) yield { number, text: line };
    start = end + 1;
  }
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The value of a JSON text, or undefined where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
