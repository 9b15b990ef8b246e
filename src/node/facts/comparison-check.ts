import { readdir, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { criterion } from '../../schemas/criterion.ts';
import { id } from '../../schemas/id.ts';
import { type Runtime, runtime } from '../../schemas/runtime.ts';
import { source } from '../../schemas/source.ts';
import { futureFault, latestToday } from '../calendar.ts';
import { ContentError, type Fault } from '../fault.ts';
import { readYaml, type YamlContent } from '../yaml-content.ts';
import { checkCalls } from './call-check.ts';
import { checkRuntime, type Known } from './runtime-check.ts';

/** A content file: its path from the project's root, and its text. */
export interface TextFile {
  file: string;
  text: string;
}

const fileForm = /^[a-z0-9-]+\.yaml$/;

const readRuntime = (file: string, text: string) => readYaml(text, file, runtime, 'src/schemas/runtime.ts');

const baseName = (file: string) => file.replace(/^.*\//, '');
const idOf = (file: string) =>
  baseName(file)
    .replace(/\.ya?ml$/i, '')
    .toLowerCase();

/** Files whose names are no ids, and runtimes that could be taken for one another: by id or by name. */
function checkIdentity(files: readonly { file: string; content: YamlContent<Runtime> }[]): Fault[] {
  const faults: Fault[] = [];
  const [ids, names] = [new Map<string, string>(), new Map<string, string>()];
  for (const { file, content } of files) {
    const [base, id, name] = [baseName(file), idOf(file), content.data?.name];
    const add = (message: string) => faults.push({ file, line: 1, message });
    if (!fileForm.test(base)) add(`파일 이름 "${base}": id가 될 수 없다. 소문자, 숫자, -로 짓고 .yaml로 끝낸다.`);
    const sameId = ids.get(id);
    if (sameId) add(`id "${id}": ${sameId} 파일이 이미 쓴다. 파일 이름을 바꾼다.`);
    ids.set(id, file);
    if (name === undefined) continue;
    const sameName = names.get(name);
    const message = `name: ${sameName} 파일이 이미 쓰는 이름 "${name}". 다른 이름을 적는다.`;
    if (sameName) faults.push(content.faultAt(['name'], message));
    names.set(name, file);
  }
  return faults;
}

/**
 * Everything wrong in the comparison's data: each file by its schema, and the files with each other.
 * @param today `YYYY-MM-DD`; a later date is a fault
 */
export function checkComparison(
  runtimes: readonly TextFile[],
  criteria: TextFile,
  sources: TextFile,
  today: string,
): Fault[] {
  const columns = readYaml(criteria.text, criteria.file, z.record(id, criterion), 'src/schemas/criterion.ts');
  const bibliography = readYaml(sources.text, sources.file, z.record(id, source), 'src/schemas/source.ts');
  const files = runtimes.map(({ file, text }) => ({ file, content: readRuntime(file, text) }));
  const contents = files.map(({ content }) => content);
  const faults = [
    ...[columns, bibliography, ...contents].flatMap((content) => content.faults),
    ...checkIdentity(files),
  ];
  if (!columns.data || !bibliography.data) return faults;
  for (const [id, { accessed }] of Object.entries(bibliography.data)) {
    const fault = futureFault(accessed, today);
    if (fault) faults.push(bibliography.faultAt([id, 'accessed'], `${id}.accessed: ${fault}`));
  }
  for (const [id, { table, basis }] of Object.entries(columns.data)) {
    if (table === 'facts' || basis) continue;
    faults.push(columns.faultAt([id], `${id}.basis: 없다. 등급을 무엇을 보고 매겼는지 적는다.`));
  }
  const known: Known = {
    today,
    criteria: columns.data,
    sources: new Set(Object.keys(bibliography.data)),
  };
  const read = files.flatMap(({ file, content: { data, faultAt } }) => (data ? { id: idOf(file), data, faultAt } : []));
  return [
    ...faults,
    ...read.flatMap((runtime) => checkRuntime(runtime, known)),
    ...checkCalls(read, new Set(files.map(({ file }) => idOf(file)))),
  ];
}

const read = async (file: string): Promise<TextFile> => ({ file, text: await readFile(file, 'utf8') });

async function readRuntimes(): Promise<TextFile[]> {
  const names = (await readdir('content/runtimes')).filter((name) => /\.ya?ml$/i.test(name));
  return Promise.all(names.toSorted().map((name) => read(`content/runtimes/${name}`)));
}

/** Ids of the sources that runtimes cite; undefined where a runtime cannot be read. */
export async function citedByRuntimes(): Promise<string[] | undefined> {
  const runtimes = (await readRuntimes()).map(({ file, text }) => readRuntime(file, text).data);
  if (runtimes.includes(undefined)) return undefined;
  return runtimes.flatMap((data) =>
    [data?.grades, data?.facts].flatMap((cells) => Object.values(cells ?? {}).flatMap(({ sources }) => sources)),
  );
}

/** Reads the comparison's data from `content/` and throws a {@link ContentError} that lists every fault. */
export async function checkRuntimes(): Promise<void> {
  const runtimes = await readRuntimes();
  const [criteria, sources] = [await read('content/criteria.yaml'), await read('content/sources.yaml')];
  const faults = checkComparison(runtimes, criteria, sources, latestToday());
  if (faults.length > 0) throw new ContentError(faults);
}
