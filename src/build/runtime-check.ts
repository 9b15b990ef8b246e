import { readdir, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { outsideScale } from '../core/scale.ts';
import { type Criterion, criterion } from '../schemas/criterion.ts';
import { type Runtime, runtime } from '../schemas/runtime.ts';
import { source } from '../schemas/source.ts';
import { ContentError, type Fault } from './fault.ts';
import { readYaml, type YamlContent } from './yaml-content.ts';

/** A content file: its path from the project's root, and its text. */
export interface TextFile {
  file: string;
  text: string;
}

const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const versionForm = /^\d+(\.\d+)*$/;

function valueFault(column: Criterion, value: string): string | undefined {
  if (outsideScale.includes(value)) return undefined;
  switch (column.sort) {
    case 'scale':
      if (column.scale.includes(value)) return undefined;
      return `${column.label}의 척도에 없는 값 "${value}". ${[...column.scale, ...outsideScale].join(', ')} 가운데 하나로 적는다.`;
    case 'date':
      return dateForm.test(value) ? undefined : `날짜가 아닌 값 "${value}". 2024-01-18처럼 적는다.`;
    case 'version':
      return versionForm.test(value) ? undefined : `버전이 아닌 값 "${value}". v 없이 1.36.3처럼 적는다.`;
    case 'text':
      return undefined;
  }
}

interface Known {
  criteria: Readonly<Record<string, Criterion>>;
  sources: ReadonlySet<string>;
  runtimes: ReadonlySet<string>;
}

function checkRuntime(data: Runtime, faultAt: YamlContent<Runtime>['faultAt'], known: Known): Fault[] {
  const faults: Fault[] = [];
  const add = (path: readonly PropertyKey[], message: string) =>
    faults.push(faultAt(path, `${path.join('.')}: ${message}`));
  const columnsOf = (table: Criterion['table']) =>
    Object.entries(known.criteria).filter(([, column]) => column.table === table);

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
      }
      for (const [index, name] of cell.sources.entries()) {
        if (known.sources.has(name)) continue;
        add(
          [table, id, 'sources', index],
          `출처 "${name}"가 content/sources.yaml에 없다. 출처를 더하거나 id를 고친다.`,
        );
      }
    }
  }
  if (data.grades) {
    for (const [id, column] of columnsOf('grades')) {
      if (!data.grades[id]) add(['grades'], `${id}(${column.label})의 등급이 없다. 등급은 모두 매기거나 모두 비운다.`);
    }
  }
  if (!data.facts['level']) add(['facts'], 'level(계층)이 없다. 꼭 적어야 한다.');
  for (const key of ['calls', 'mayCall'] as const) {
    for (const [index, id] of data[key].entries()) {
      if (!known.runtimes.has(id))
        add([key, index], `content/runtimes/${id}.yaml이 없다. 파일을 더하거나 id를 고친다.`);
    }
  }
  return faults;
}

const idOf = (file: string) => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** Everything wrong in the comparison's data: each file by its schema, and the files with each other. */
export function checkComparison(runtimes: readonly TextFile[], criteria: TextFile, sources: TextFile): Fault[] {
  const columns = readYaml(criteria.text, criteria.file, z.record(z.string(), criterion), 'src/schemas/criterion.ts');
  const bibliography = readYaml(sources.text, sources.file, z.record(z.string(), source), 'src/schemas/source.ts');
  const files = runtimes.map(({ file, text }) => readYaml(text, file, runtime, 'src/schemas/runtime.ts'));
  const faults = [columns, bibliography, ...files].flatMap((content) => content.faults);
  if (!columns.data || !bibliography.data) return faults;
  const known: Known = {
    criteria: columns.data,
    sources: new Set(Object.keys(bibliography.data)),
    runtimes: new Set(runtimes.map(({ file }) => idOf(file))),
  };
  return [...faults, ...files.flatMap(({ data, faultAt }) => (data ? checkRuntime(data, faultAt, known) : []))];
}

const read = async (file: string): Promise<TextFile> => ({ file, text: await readFile(file, 'utf8') });

/** Reads the comparison's data from `content/` and throws a {@link ContentError} that lists every fault. */
export async function checkRuntimes(): Promise<void> {
  const names = (await readdir('content/runtimes')).filter((name) => name.endsWith('.yaml'));
  const runtimes = await Promise.all(names.toSorted().map((name) => read(`content/runtimes/${name}`)));
  const faults = checkComparison(runtimes, await read('content/criteria.yaml'), await read('content/sources.yaml'));
  if (faults.length > 0) throw new ContentError(faults);
}
