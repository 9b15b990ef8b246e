/** A thing of the stack: it stands on a level and starts or drives others. */
export interface StackNode {
  id: string;
  name: string;
  /** Index of its level, 0 at the top. */
  level: number;
  /** Ids of nodes on lower levels that it calls as it comes. */
  calls: readonly string[];
  /** Ids of nodes on lower levels that it can be set to call. */
  mayCall: readonly string[];
}

/** A placed node, in the units of {@link StackSize}. */
export interface Box {
  id: string;
  name: string;
  x: number;
  y: number;
  width: number;
}

/** A line from one box to another, through the points of the levels between. */
export interface Link {
  from: string;
  to: string;
  optional: boolean;
  points: readonly { x: number; y: number }[];
}

export interface StackSize {
  width: number;
  /** Height of one level, gap included. */
  level: number;
  /** Height of a box. */
  box: number;
  /** Width that a name needs. */
  boxWidth: (name: string) => number;
}

/** A slot on a level: a box, or a gap that lets a longer line pass between boxes. */
interface Slot {
  level: number;
  width: number;
  x: number;
  above: Slot[];
  below: Slot[];
}

/** Least room between two slots, and the width of a slot that only a line passes through; in units of {@link StackSize}. */
const gap = 14;
const passage = 12;

/** Pushes slots to the right until none overlaps its left neighbour or `edge`. */
function pushRight(slots: readonly Slot[], places: readonly number[], edge: number): number[] {
  let free = edge;
  return slots.map((slot, index) => {
    const x = Math.max(places[index] ?? 0, free + slot.width / 2);
    free = x + slot.width / 2 + gap;
    return x;
  });
}

function pushLeft(slots: readonly Slot[], places: readonly number[], edge: number): number[] {
  const mirrored = pushRight(
    slots.toReversed(),
    places.toReversed().map((x) => -x),
    -edge,
  );
  return mirrored.toReversed().map((x) => -x);
}

/** Spreads slots that want the same place evenly round it, then brings them within the width. */
function spread(slots: readonly Slot[], width: number): void {
  const wanted = slots.map(({ x }) => x);
  const [right, left] = [pushRight(slots, wanted, -Infinity), pushLeft(slots, wanted, Infinity)];
  const even = right.map((x, index) => (x + (left[index] ?? x)) / 2);
  const placed = pushLeft(slots, pushRight(slots, even, 0), width);
  for (const [index, slot] of slots.entries()) slot.x = placed[index] ?? slot.x;
}

const mean = (slots: readonly Slot[], otherwise: number) =>
  slots.length === 0 ? otherwise : slots.reduce((sum, { x }) => sum + x, 0) / slots.length;

/** A link with the slots that it passes through, from top to bottom. */
interface Route extends Omit<Link, 'points'> {
  slots: readonly Slot[];
}

/** The slots of each level: those of the nodes by their ids, and those that longer lines pass through. */
class Levels {
  readonly #slots = new Map<number, Slot[]>();
  readonly #width: number;

  /** @param width in which each level has to find room */
  constructor(width: number) {
    this.#width = width;
  }

  add(level: number, width: number): Slot {
    const slot: Slot = { level, width, x: this.#width / 2, above: [], below: [] };
    this.#slots.set(level, [...this.#at(level), slot]);
    return slot;
  }

  /** The way from a slot to one on a lower level. */
  join(start: Slot, end: Slot): Slot[] {
    const slots = [start];
    for (let level = start.level + 1; level < end.level; level++) slots.push(this.add(level, passage));
    slots.push(end);
    slots.reduce((upper, lower) => {
      upper.below.push(lower);
      lower.above.push(upper);
      return lower;
    });
    return slots;
  }

  /** Orders each level by the middle of what its slots are linked to, above and below by turns. */
  settle(): void {
    const levels = [...this.#slots.keys()].toSorted((a, b) => a - b);
    for (const level of levels) {
      const slots = this.#at(level);
      for (const [index, slot] of slots.entries()) slot.x = ((index + 0.5) * this.#width) / slots.length;
    }
    for (let sweep = 0; sweep < 12; sweep++) {
      const isDown = sweep % 2 === 0;
      for (const level of isDown ? levels : levels.toReversed()) this.#sweep(this.#at(level), isDown);
    }
  }

  #sweep(slots: Slot[], isDown: boolean): void {
    const wanted = new Map(slots.map((slot) => [slot, mean(isDown ? slot.above : slot.below, slot.x)]));
    slots.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    for (const slot of slots) slot.x = wanted.get(slot) ?? slot.x;
    spread(slots, this.#width);
  }

  #at(level: number): Slot[] {
    return this.#slots.get(level) ?? [];
  }
}

/**
 * Lays the stack out as a layered graph: each level orders its boxes by the middle of what they are
 * linked to (the barycentre method), and long lines pass through gaps of the levels between.
 */
export function layOutStack(nodes: readonly StackNode[], size: StackSize): { boxes: Box[]; links: Link[] } {
  const levels = new Levels(size.width);
  const slotOf = new Map(nodes.map(({ id, name, level }) => [id, levels.add(level, size.boxWidth(name))]));
  const routes = nodes.flatMap(({ id, calls, mayCall }) =>
    [...calls, ...mayCall].flatMap((to): Route[] => {
      const [start, end] = [slotOf.get(id), slotOf.get(to)];
      if (!start || !end || end.level <= start.level) return [];
      return [{ from: id, to, optional: !calls.includes(to), slots: levels.join(start, end) }];
    }),
  );
  levels.settle();

  const top = (slot: Slot) => slot.level * size.level;
  const boxes = nodes.flatMap(({ id, name }) => {
    const slot = slotOf.get(id);
    return slot ? [{ id, name, x: slot.x - slot.width / 2, y: top(slot), width: slot.width }] : [];
  });
  const links = routes.map(({ slots, ...link }) => ({
    ...link,
    points: slots.flatMap((slot, index) => [
      ...(index > 0 ? [{ x: slot.x, y: top(slot) }] : []),
      ...(index < slots.length - 1 ? [{ x: slot.x, y: top(slot) + size.box }] : []),
    ]),
  }));
  return { boxes, links };
}
