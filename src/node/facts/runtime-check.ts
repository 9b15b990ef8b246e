import { outsideScale } from '../../core/scale.ts';
import type { Criterion } from '../../schemas/criterion.ts';
import { isoDate } from '../../schemas/iso-date.ts';
import type { Runtime } from '../../schemas/runtime.ts';
import { futureFault } from '../calendar.ts';
import { type Fault, unknownSource } from '../fault.ts';
import type { ReadRuntime } from './call-check.ts';

const versionForm = /^\d+(\.\d+)*$/;

/** @param asOf the day it was checked */
function valueFault(column: Criterion, value: string, asOf: string): string | undefined {
  if (outsideScale.includes(value)) return undefined;
  switch (column.sort) {
    case 'scale':
      if (column.scale.includes(value)) return undefined;
      return `${column.label}의 척도에 없는 값 "${value}". ${[...column.scale, ...outsideScale].join(', ')} 가운데 하나로 적는다.`;
    case 'date':
      if (!isoDate.safeParse(value).success) return `날짜가 아닌 값 "${value}". 2024-01-18처럼 적는다.`;
      return value > asOf ? `기준일(asOf) ${asOf} 뒤의 날짜 "${value}". 날짜나 기준일을 고친다.` : undefined;
    case 'version':
      return versionForm.test(value) ? undefined : `버전이 아닌 값 "${value}". v 없이 1.36.3처럼 적는다.`;
    case 'text':
      return undefined;
  }
}

/** What a runtime is held against. */
export interface Known {
  /** `YYYY-MM-DD`: nothing can have been checked after it. */
  today: string;
  criteria: Readonly<Record<string, Criterion>>;
  sources: ReadonlySet<string>;
}

/** Notes a fault at a key of the file. */
type Add = (path: readonly PropertyKey[], message: string) => void;

/**
 * The values of a cell, which may be grades of two eras, and the sources of each.
 * @param asOf the day it was checked, where it does not say so itself
 */
function checkCell(
  path: readonly [table: Criterion['table'], id: string],
  cell: NonNullable<Runtime['grades']>[string] | Runtime['facts'][string],
  column: Criterion,
  asOf: string,
  { sources }: Known,
  add: Add,
): void {
  const values = 'now' in cell ? { then: cell.then, now: cell.now } : { value: cell.value };
  for (const [key, value] of Object.entries(values)) {
    const fault = valueFault(column, value, cell.asOf ?? asOf);
    if (fault) add([...path, key], fault);
  }
  for (const [index, name] of cell.sources.entries()) {
    const place = [...path, 'sources', index];
    if (cell.sources.indexOf(name) < index) add(place, `두 번 나오는 출처 "${name}". 하나를 지운다.`);
    if (!sources.has(name)) add(place, unknownSource(name));
  }
}

/** Everything wrong in one runtime beyond what its schema says, and whom it calls. */
export function checkRuntime({ data, faultAt }: ReadRuntime, known: Known): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (path, message) => faults.push(faultAt(path, `${path.join('.')}: ${message}`));
  const addFuture = (path: readonly PropertyKey[], date: string | undefined) => {
    const fault = date && futureFault(date, known.today);
    if (fault) add(path, fault);
  };
  const columnsOf = (table: Criterion['table']) =>
    Object.entries(known.criteria).filter(([, column]) => column.table === table);

  addFuture(['asOf'], data.asOf);
  for (const table of ['grades', 'facts'] as const) {
    for (const [id, cell] of Object.entries(data[table] ?? {})) {
      const column = known.criteria[id];
      if (column?.table === table) {
        checkCell([table, id], cell, column, data.asOf, known, add);
        addFuture([table, id, 'asOf'], cell.asOf);
      } else {
        const ids = columnsOf(table).map(([name]) => name);
        add([table, id], `content/criteria.yaml의 ${table}에 없는 열이다. ${ids.join(', ')} 가운데 하나로 적는다.`);
      }
    }
  }
  for (const [id, column] of data.grades ? columnsOf('grades') : []) {
    if (!data.grades?.[id]) add(['grades'], `${id}(${column.label})의 등급이 없다. 등급은 모두 매기거나 모두 비운다.`);
  }
  if (!data.facts['level']) add(['facts'], 'level(계층)이 없다. 꼭 적어야 한다.');
  return faults;
}
