import { z } from 'astro/zod';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { encodingFault } from './encoding.ts';
import type { Fault } from './fault.ts';

/** A YAML file that was held against its schema. */
export interface YamlContent<T> {
  /** Undefined where the file has faults. */
  data: T | undefined;
  faults: Fault[];
  /** Tells where a key or value stands, for faults that only several files together show. */
  faultAt: (path: readonly PropertyKey[], message: string) => Fault;
}

const koreanMessage = z.locales.ko().localeError;

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

const kinds: Record<string, string> = {
  number: '수로',
  int: '정수로',
  string: '글로',
  boolean: 'true나 false로',
  array: '[ ] 목록으로',
  object: '키와 값으로',
  record: '키와 값으로',
};

/** What a value of a format looks like; other formats say it themselves. */
const examples: Record<string, string> = {
  date: '2024-01-18',
  datetime: '2024-01-18T09:30:00.000Z',
  url: 'https://docs.docker.com/',
};

function explain(issue: z.core.$ZodIssue, document: Document): string {
  const key = issue.path.map((part) => String(part) || '""').join('.') || '파일';
  const written: unknown = document.getIn(issue.path, false);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${key}: 모르는 키 ${issue.keys.map((name) => `"${name}"`).join(', ')}. 지우거나 이름을 고친다.`;
    case 'invalid_type':
      if (written === undefined) return `${key}: 없다. 꼭 적어야 하는 키다.`;
      return `${key}: 꼴이 다른 값 ${JSON.stringify(written)}. ${kinds[issue.expected] ?? issue.expected} 적는다.`;
    case 'invalid_value':
      return `${key}: 쓸 수 없는 값 ${JSON.stringify(written)}. ${issue.values.join(', ')} 가운데 하나로 적는다.`;
    case 'too_small':
      if (typeof written === 'number')
        return `${key}: 너무 작은 값 ${written}. ${issue.minimum}${issue.inclusive ? ' 이상으로' : '보다 크게'} 적는다.`;
      return `${key}: 모자란 값 ${JSON.stringify(written)}. ${issue.minimum}${issue.origin === 'array' ? '개' : '자'} 이상 적는다.`;
    case 'too_big':
      return `${key}: 너무 큰 값 ${JSON.stringify(written)}. ${issue.maximum} 이하로 적는다.`;
    case 'invalid_format': {
      const example = examples[issue.format];
      return `${key}: 꼴이 다른 값 ${JSON.stringify(written)}. ${example ? `${example}처럼 적는다` : issue.message}.`;
    }
    case 'invalid_key':
      return `${key}: 쓸 수 없는 키. ${issue.issues[0]?.message}.`;
    case 'invalid_union':
      return `${key}: 꼴이 다른 값 ${JSON.stringify(written)}. ${issue.message}.`;
    default:
      return `${key}: 값 ${JSON.stringify(written)}: ${issue.message}.`;
  }
}

const placeOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/**
 * Parses YAML and holds it against a schema.
 * @param file path from the project's root, for the faults
 * @param schemaFile where an author finds what each key means
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  schemaFile: string,
): YamlContent<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faultAt = (path: readonly PropertyKey[], message: string): Fault => ({
    file,
    line: lineOf(document, lines, path),
    message,
  });
  const broken = encodingFault(file, text);
  if (broken) return { data: undefined, faults: [broken], faultAt };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message:
        error.code === 'DUPLICATE_KEY'
          ? `두 번 나오는 키 "${/^[^:\n]*/.exec(text.slice(error.pos[0]))?.[0]}". 하나를 지우거나 이름을 고친다.`
          : `YAML을 읽을 수 없다: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')}. 들여쓰기, 따옴표, 괄호의 짝을 본다.`,
    }));
    return { data: undefined, faults, faultAt };
  }
  const result = schema.safeParse(document.toJS(), { error: koreanMessage });
  if (result.success) return { data: result.data, faults: [], faultAt };
  const faults = result.error.issues.map((issue) =>
    faultAt(placeOf(issue), `${explain(issue, document)} (키의 뜻: ${schemaFile})`),
  );
  return { data: undefined, faults, faultAt };
}
