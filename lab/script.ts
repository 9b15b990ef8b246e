import { readFile } from 'node:fs/promises';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { present } from '../src/core/present.ts';
import { type Session, session as schema } from '../src/schemas/session.ts';

/** A mistake in a session script, or a command that did not do what its script says. */
export class ScriptError extends Error {
  override name = 'ScriptError';

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}  ${what}`);
  }
}

/** A session with the place it was read from. */
export interface Script {
  id: string;
  file: string;
  session: Session;
  /** The 1-based line of a value: `lineOf(['steps', 0, 'run'])`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses one session script; `file` is named in errors. */
export function parseScript(file: string, text: string): Script {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const what = broken.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
    throw new ScriptError(file, lines.linePos(broken.pos[0]).line, `YAML을 읽을 수 없다: ${what}`);
  }

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const lineOfKey = (path: readonly PropertyKey[], key: string): number => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    const keys = isMap(map) ? map.items.map((item) => item.key).filter(isScalar) : [];
    const range = keys.find(({ value }) => value === key)?.range;
    return range ? lines.linePos(range[0]).line : lineOf(path);
  };

  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = present(parsed.error.issues[0]);
    const where = issue.path.join('.') || '맨 위';
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      const what = `모르는 키 「${key}」(${where}). 철자를 확인하거나 지운다.`;
      throw new ScriptError(file, lineOfKey(issue.path, key), what);
    }
    const seen = document.getIn(issue.path);
    throw new ScriptError(
      file,
      lineOf(issue.path),
      seen === undefined
        ? `「${where}」이(가) 없다. 채워 넣는다.`
        : `「${where}」의 값 ${JSON.stringify(seen)}을(를) 쓸 수 없다: ${issue.message}`,
    );
  }
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { id, file, session: parsed.data, lineOf };
}

export async function readScript(root: string, file: string): Promise<Script> {
  return parseScript(file, await readFile(`${root}/${file}`, 'utf8'));
}
