import type { Runtime } from '../../schemas/runtime.ts';
import type { Fault } from '../fault.ts';
import type { YamlContent } from '../yaml-content.ts';

/** A runtime that could be read. */
export interface ReadRuntime {
  id: string;
  data: Runtime;
  faultAt: YamlContent<Runtime>['faultAt'];
}

const kinds = ['calls', 'mayCall'] as const;

/** @param ids of all runtimes, also of those that could not be read */
function checkNames({ id: own, data, faultAt }: ReadRuntime, ids: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  for (const kind of kinds) {
    for (const [index, id] of data[kind].entries()) {
      const add = (message: string) => faults.push(faultAt([kind, index], `${kind}.${index}: ${message}`));
      if (id === own) add('자기 자신을 부른다. 지운다.');
      if (kind === 'mayCall' && data.calls.includes(id)) add(`calls에도 있는 "${id}". 둘 가운데 한 곳에서 지운다.`);
      if (data[kind].indexOf(id) < index) add(`두 번 나오는 "${id}". 하나를 지운다.`);
      if (!ids.has(id)) add(`없는 런타임 "${id}". content/runtimes/${id}.yaml 파일을 더하거나 id를 고친다.`);
    }
  }
  return faults;
}

/** The shortest way by which a runtime calls itself through others. */
function roundTrip(own: string, called: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[own]];
  for (const way of ways) {
    for (const next of called.get(way.at(-1) ?? '') ?? []) {
      if (next === own && way.length > 1) return way;
      if (next === own || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

/** Those that call each other in a ring, each ring once. */
function checkRings(runtimes: readonly ReadRuntime[]): Fault[] {
  const called = new Map(runtimes.map(({ id, data: { calls, mayCall } }) => [id, [...calls, ...mayCall]]));
  return runtimes.flatMap(({ id, data, faultAt }) => {
    const ring = roundTrip(id, called);
    const next = ring?.[1];
    if (!next || ring.some((other) => other < id)) return [];
    const kind = data.calls.includes(next) ? 'calls' : 'mayCall';
    const way = [...ring, id].join(' → ');
    return faultAt([kind, data[kind].indexOf(next)], `${kind}: 돌고 돌아 자신을 부른다(${way}). 하나를 지운다.`);
  });
}

/** What runtimes start or drive. */
export function checkCalls(runtimes: readonly ReadRuntime[], ids: ReadonlySet<string>): Fault[] {
  return [...runtimes.flatMap((runtime) => checkNames(runtime, ids)), ...checkRings(runtimes)];
}
