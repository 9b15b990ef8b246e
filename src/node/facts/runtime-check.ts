import { readdir, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { outsideScale } from '../../core/scale.ts';
import { type Criterion, criterion } from '../../schemas/criterion.ts';
import { id } from '../../schemas/id.ts';
import { isoDate } from '../../schemas/iso-date.ts';
import { type Runtime, runtime } from '../../schemas/runtime.ts';
import { source } from '../../schemas/source.ts';
import { futureFault, latestToday } from '../calendar.ts';
import { ContentError, type Fault, unknownSource } from '../fault.ts';
import { readYaml, type YamlContent } from '../yaml-content.ts';

/** A content file: its path from the project's root, and its text. */
export interface TextFile {
  file: string;
  text: string;
}

const fileForm = /^[a-z0-9-]+\.yaml$/;
const versionForm = /^\d+(\.\d+)*$/;

function valueFault(column: Criterion, value: string): string | undefined {
  if (outsideScale.includes(value)) return undefined;
  switch (column.sort) {
    case 'scale':
      if (column.scale.includes(value)) return undefined;
      return `${column.label}의 척도에 없는 값 "${value}". ${[...column.scale, ...outsideScale].join(', ')} 가운데 하나로 적는다.`;
    case 'date':
      return isoDate.safeParse(value).success ? undefined : `날짜가 아닌 값 "${value}". 2024-01-18처럼 적는다.`;
    case 'version':
      return versionForm.test(value) ? undefined : `버전이 아닌 값 "${value}". v 없이 1.36.3처럼 적는다.`;
    case 'text':
      return undefined;
  }
}

interface Known {
  /** `YYYY-MM-DD`: nothing can have been checked or released after it. */
  today: string;
  criteria: Readonly<Record<string, Criterion>>;
  sources: ReadonlySet<string>;
  runtimes: ReadonlySet<string>;
}

/** Notes a fault at a key of the file. */
type Add = (path: readonly PropertyKey[], message: string) => void;

/** What a runtime starts or drives. */
function checkCalls(own: string, data: Runtime, { runtimes }: Known, add: Add): void {
  for (const key of ['calls', 'mayCall'] as const) {
    for (const [index, id] of data[key].entries()) {
      if (id === own) add([key, index], '자기 자신을 부른다. 지운다.');
      if (key === 'mayCall' && data.calls.includes(id))
        add([key, index], `calls에도 있는 "${id}". 둘 가운데 한 곳에서 지운다.`);
      if (data[key].indexOf(id) < index) add([key, index], `두 번 나오는 "${id}". 하나를 지운다.`);
      if (!runtimes.has(id))
        add([key, index], `없는 런타임 "${id}". content/runtimes/${id}.yaml 파일을 더하거나 id를 고친다.`);
    }
  }
}

/** @param own its id */
function checkRuntime(own: string, data: Runtime, faultAt: YamlContent<Runtime>['faultAt'], known: Known): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (path, message) => faults.push(faultAt(path, `${path.join('.')}: ${message}`));
  const columnsOf = (table: Criterion['table']) =>
    Object.entries(known.criteria).filter(([, column]) => column.table === table);

  const addFuture = (path: readonly PropertyKey[], date: string | undefined) => {
    const fault = date && futureFault(date, known.today);
    if (fault) add(path, fault);
  };

  addFuture(['asOf'], data.asOf);
  for (const table of ['grades', 'facts'] as const) {
    for (const [id, cell] of Object.entries(data[table] ?? {})) {
      const column = known.criteria[id];
      if (column?.table !== table) {
        const ids = columnsOf(table).map(([name]) => name);
        add([table, id], `content/criteria.yaml의 ${table}에 없는 열이다. ${ids.join(', ')} 가운데 하나로 적는다.`);
        continue;
      }
      const values = 'now' in cell ? { then: cell.then, now: cell.now } : { value: cell.value };
      for (const [key, value] of Object.entries(values)) {
        const fault = valueFault(column, value);
        if (fault) add([table, id, key], fault);
        else if (column.sort === 'date') addFuture([table, id, key], value);
      }
      addFuture([table, id, 'asOf'], cell.asOf);
      for (const [index, name] of cell.sources.entries()) {
        if (cell.sources.indexOf(name) < index)
          add([table, id, 'sources', index], `두 번 나오는 출처 "${name}". 하나를 지운다.`);
        if (known.sources.has(name)) continue;
        add([table, id, 'sources', index], unknownSource(name));
      }
    }
  }
  if (data.grades) {
    for (const [id, column] of columnsOf('grades')) {
      if (!data.grades[id]) add(['grades'], `${id}(${column.label})의 등급이 없다. 등급은 모두 매기거나 모두 비운다.`);
    }
  }
  if (!data.facts['level']) add(['facts'], 'level(계층)이 없다. 꼭 적어야 한다.');
  checkCalls(own, data, known, add);
  return faults;
}

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
    runtimes: new Set(runtimes.map(({ file }) => idOf(file))),
  };
  return [
    ...faults,
    ...files.flatMap(({ file, content: { data, faultAt } }) =>
      data ? checkRuntime(idOf(file), data, faultAt, known) : [],
    ),
  ];
}

const read = async (file: string): Promise<TextFile> => ({ file, text: await readFile(file, 'utf8') });

async function readRuntimes(): Promise<TextFile[]> {
  const names = (await readdir('content/runtimes')).filter((name) => /\.ya?ml$/i.test(name));
  return Promise.all(names.toSorted().map((name) => read(`content/runtimes/${name}`)));
}

/** Ids of the sources that runtimes cite; those of files with faults are left out. */
export async function citedByRuntimes(): Promise<string[]> {
  return (await readRuntimes()).flatMap(({ file, text }) => {
    const { grades, facts } = readRuntime(file, text).data ?? {};
    return [grades, facts].flatMap((cells) => Object.values(cells ?? {}).flatMap(({ sources }) => sources));
  });
}

/** Reads the comparison's data from `content/` and throws a {@link ContentError} that lists every fault. */
export async function checkRuntimes(): Promise<void> {
  const runtimes = await readRuntimes();
  const [criteria, sources] = [await read('content/criteria.yaml'), await read('content/sources.yaml')];
  const faults = checkComparison(runtimes, criteria, sources, latestToday());
  if (faults.length > 0) throw new ContentError(faults);
}
