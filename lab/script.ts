import { readFile } from 'node:fs/promises';
import { present } from '../src/core/present.ts';
import { readYaml } from '../src/node/yaml-content.ts';
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
  const { data, faults, faultAt } = readYaml(text, file, schema, 'src/schemas/session.ts');
  const [fault] = faults;
  if (fault) throw new ScriptError(file, fault.line ?? 1, fault.message);
  const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { id, file, session: present(data), lineOf: (path) => faultAt(path, '').line ?? 1 };
}

export async function readScript(root: string, file: string): Promise<Script> {
  return parseScript(file, await readFile(`${root}/${file}`, 'utf8'));
}
