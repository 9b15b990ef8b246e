import type { Column, Comparison, Era } from './comparison.ts';
import type { Filter } from './filter.ts';
import type { Weights } from './score.ts';
import { sideBySideLimits } from './side-by-side.ts';
import { type Direction, directions, nameColumn } from './sort.ts';

/** A table sorted by a column, or by the runtimes' names. */
export interface Order {
  column: string;
  direction: Direction;
}

export const highestWeight = 3;

/** The grades of today, of 2021, or what changed between them. */
export const eras = ['now', 'then', 'changes'] as const;

/** Everything a reader can set; it is what an address of the page holds. */
export interface View extends Filter {
  era: (typeof eras)[number];
  /** Undefined leaves the rows in their own order. */
  orders: Readonly<Partial<Record<Column['table'], Order>>>;
  /** Ids of the runtimes to set side by side. */
  chosen: readonly string[];
  /** Leaves out what the chosen runtimes have in common. */
  differencesOnly: boolean;
  weights: Weights;
}

/** Whose grades a view sorts and counts by: what changed is told from today's side. */
export const eraOf = ({ era }: View): Era => (era === 'then' ? 'then' : 'now');

export const defaultView: View = {
  era: 'now',
  orders: {},
  levels: [],
  text: '',
  chosen: [],
  differencesOnly: false,
  weights: {},
};

/** The name of an order in the address, by table. */
const orderKeys = { grades: 'sort', facts: 'facts' } as const;

/** The view as name and value pairs of a query; what is at its default is left out. */
export function encodeView(view: View): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  if (view.era !== 'now') pairs.push(['era', view.era]);
  for (const table of ['grades', 'facts'] as const) {
    const order = view.orders[table];
    if (order) pairs.push([orderKeys[table], `${order.column}.${order.direction}`]);
  }
  for (const level of view.levels) pairs.push(['level', level]);
  if (view.text) pairs.push(['find', view.text]);
  if (view.chosen.length > 0) pairs.push(['compare', view.chosen.join(',')]);
  if (view.differencesOnly) pairs.push(['differences', 'only']);
  const weights = Object.entries(view.weights).filter(([, weight]) => weight > 0);
  if (weights.length > 0) pairs.push(['weights', weights.map(([id, weight]) => `${id}.${weight}`).join(',')]);
  return pairs;
}

/** A view as an address asks for it. */
export interface AskedView {
  view: View;
  /** What the address asks for and this comparison does not have, as written: name and value. */
  ignored: readonly (readonly [name: string, value: string])[];
}

type Ignored = AskedView['ignored'][number];
type Read<T> = (value: string) => T | undefined;

/** The values of a query by their names. Those that mean nothing here are noted down in `ignored`. */
function queryOf(pairs: Iterable<readonly [string, string]>) {
  const query = [...pairs];
  const ignored: Ignored[] = [];
  const all = (name: string) => query.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => all(name)[0] || undefined;
  const list = (name: string) => (one(name) ?? '').split(',').filter(Boolean);
  const known = <T>(name: string, values: readonly string[], read: Read<T>): T[] =>
    values.flatMap((value) => {
      const result = read(value);
      if (result !== undefined) return [result];
      ignored.push([name, value]);
      return [];
    });
  const knownOne = <T>(name: string, read: Read<T>) => known(name, all(name).slice(0, 1), read)[0];
  return { ignored, all, one, list, known, knownOne };
}

type Query = ReturnType<typeof queryOf>;

const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  (value) =>
    values.find((allowed) => allowed === value);

function ordersIn({ knownOne }: Query, columns: readonly Column[]): View['orders'] {
  const orders: Partial<Record<Column['table'], Order>> = {};
  for (const table of ['grades', 'facts'] as const) {
    const order = knownOne(orderKeys[table], (value) => {
      const [column = '', written = ''] = value.split('.');
      const direction = oneOf(directions)(written);
      const exists = column === nameColumn || columns.some(({ id, table: of }) => id === column && of === table);
      return exists && direction ? { column, direction } : undefined;
    });
    if (order) orders[table] = order;
  }
  return orders;
}

function chosenIn({ known, list, ignored }: Query, runtimes: readonly string[]): string[] {
  const chosen = [...new Set(known('compare', list('compare'), oneOf(runtimes)))];
  for (const id of chosen.slice(sideBySideLimits.most)) ignored.push(['compare', id]);
  return chosen.slice(0, sideBySideLimits.most);
}

function weightsIn({ known, list }: Query, columns: readonly Column[]): Weights {
  const weights = known('weights', list('weights'), (value): [string, number] | undefined => {
    const [, id = '', digits] = /^(.+)\.(\d)$/.exec(value) ?? [];
    const weight = Number(digits);
    const exists = columns.some((column) => column.id === id && column.table === 'grades');
    return exists && weight > 0 && weight <= highestWeight ? [id, weight] : undefined;
  });
  return Object.fromEntries(weights);
}

/** The view that a query asks for. Names that are not of a view are left alone: they are somebody else's. */
export function decodeView(pairs: Iterable<readonly [string, string]>, { columns, rows }: Comparison): AskedView {
  const query = queryOf(pairs);
  const { ignored, all, one, known, knownOne } = query;
  const levels = columns.find(({ id }) => id === 'level')?.scale ?? [];
  const orders = ordersIn(query, columns);
  const chosen = chosenIn(
    query,
    rows.map(({ id }) => id),
  );
  const weights = weightsIn(query, columns);
  const view: View = {
    era: knownOne('era', oneOf(eras)) ?? defaultView.era,
    orders,
    levels: [...new Set(known('level', all('level'), oneOf(levels)))],
    text: one('find') ?? '',
    chosen,
    differencesOnly: knownOne('differences', oneOf(['only'])) !== undefined,
    weights,
  };
  return { view, ignored };
}
