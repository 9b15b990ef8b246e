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
function settle(slots: readonly Slot[], width: number): void {
  const wanted = slots.map(({ x }) => x);
  const [right, left] = [pushRight(slots, wanted, -Infinity), pushLeft(slots, wanted, Infinity)];
  const even = right.map((x, index) => (x + (left[index] ?? x)) / 2);
  const placed = pushLeft(slots, pushRight(slots, even, 0), width);
  for (const [index, slot] of slots.entries()) slot.x = placed[index] ?? slot.x;
}

const mean = (slots: readonly Slot[], otherwise: number) =>
  slots.length === 0 ? otherwise : slots.reduce((sum, { x }) => sum + x, 0) / slots.length;

/**
 * Lays the stack out as a layered graph: each level orders its boxes by the middle of what they are
 * linked to (the barycentre method), and long lines pass through gaps of the levels between.
 */
export function layOutStack(nodes: readonly StackNode[], size: StackSize): { boxes: Box[]; links: Link[] } {
  const levels = new Map<number, Slot[]>();
  const addSlot = (level: number, width: number): Slot => {
    const slot: Slot = { level, width, x: size.width / 2, above: [], below: [] };
    levels.set(level, [...(levels.get(level) ?? []), slot]);
    return slot;
  };
  const join = (upper: Slot, lower: Slot) => {
    upper.below.push(lower);
    lower.above.push(upper);
  };

  const slotOf = new Map(nodes.map((node) => [node.id, addSlot(node.level, size.boxWidth(node.name))]));
  const routes = nodes.flatMap((node) =>
    [...node.calls, ...node.mayCall].flatMap((to) => {
      const [start, end] = [slotOf.get(node.id), slotOf.get(to)];
      if (!start || !end || end.level <= start.level) return [];
      const slots = [start];
      for (let level = start.level + 1; level < end.level; level++) slots.push(addSlot(level, passage));
      slots.push(end);
      slots.reduce((upper, lower) => {
        join(upper, lower);
        return lower;
      });
      return [{ from: node.id, to, optional: !node.calls.includes(to), slots }];
    }),
  );

  const order = [...levels.keys()].toSorted((a, b) => a - b);
  for (const level of order) {
    const slots = levels.get(level) ?? [];
    for (const [index, slot] of slots.entries()) slot.x = ((index + 0.5) * size.width) / slots.length;
  }
  for (let sweep = 0; sweep < 12; sweep++) {
    const down = sweep % 2 === 0;
    for (const level of down ? order : order.toReversed()) {
      const slots = levels.get(level) ?? [];
      const wanted = new Map(slots.map((slot) => [slot, mean(down ? slot.above : slot.below, slot.x)]));
      slots.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      for (const slot of slots) slot.x = wanted.get(slot) ?? slot.x;
      settle(slots, size.width);
    }
  }

  const top = (slot: Slot) => slot.level * size.level;
  const boxes = nodes.flatMap(({ id, name }) => {
    const slot = slotOf.get(id);
    return slot ? [{ id, name, x: slot.x - slot.width / 2, y: top(slot), width: slot.width }] : [];
  });
  const links = routes.map(({ from, to, optional, slots }) => ({
    from,
    to,
    optional,
    points: slots.flatMap((slot, index) => [
      ...(index > 0 ? [{ x: slot.x, y: top(slot) }] : []),
      ...(index < slots.length - 1 ? [{ x: slot.x, y: top(slot) + size.box }] : []),
    ]),
  }));
  return { boxes, links };
}
