import type { Column, Comparison } from './comparison.ts';
import type { Filter } from './filter.ts';
import type { Weights } from './score.ts';
import { sideBySideLimits } from './side-by-side.ts';
import { type Direction, nameColumn } from './sort.ts';

/** A table sorted by a column, or by the runtimes' names. */
export interface Order {
  column: string;
  direction: Direction;
}

export const highestWeight = 3;

/** Everything a reader can set; it is what an address of the page holds. */
export interface View extends Filter {
  /** The grades of 2021, today's, or what changed between them. */
  era: 'now' | 'then' | 'changes';
  /** Undefined leaves the rows in their own order. */
  orders: Readonly<Partial<Record<Column['table'], Order>>>;
  /** Ids of the runtimes to set side by side. */
  chosen: readonly string[];
  /** Leaves out what the chosen runtimes have in common. */
  differencesOnly: boolean;
  weights: Weights;
}

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

const split = (list: string | undefined, separator: string) => (list ? list.split(separator) : []);

/** The view that a query asks for; what names nothing of this comparison is ignored. */
export function decodeView(pairs: Iterable<readonly [string, string]>, { columns, rows }: Comparison): View {
  const query = [...pairs];
  const all = (name: string) => query.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => all(name)[0];

  const orders: Partial<Record<Column['table'], Order>> = {};
  for (const table of ['grades', 'facts'] as const) {
    const [column = '', direction] = split(one(orderKeys[table]), '.');
    const known = column === nameColumn || columns.some(({ id, table: of }) => id === column && of === table);
    if (known && (direction === 'ascending' || direction === 'descending')) orders[table] = { column, direction };
  }

  const weights: Record<string, number> = {};
  for (const pair of split(one('weights'), ',')) {
    const [id = '', written] = pair.split('.');
    const weight = Number(written);
    const known = columns.some((column) => column.id === id && column.table === 'grades');
    if (known && Number.isInteger(weight) && weight > 0 && weight <= highestWeight) weights[id] = weight;
  }

  const era = one('era');
  const levels = columns.find(({ id }) => id === 'level')?.scale ?? [];
  const chosen = new Set(split(one('compare'), ',').filter((id) => rows.some((row) => row.id === id)));
  return {
    era: era === 'then' || era === 'changes' ? era : 'now',
    orders,
    levels: all('level').filter((level) => levels.includes(level)),
    text: one('find') ?? '',
    chosen: [...chosen].slice(0, sideBySideLimits.most),
    differencesOnly: one('differences') === 'only',
    weights,
  };
}
