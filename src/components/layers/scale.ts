import type { Layer } from '../../core/layers.ts';

/** CSS pixels of the largest layer, and of the least that holds two lines of text. */
const largestHeight = 168;
export const smallestHeight = 42;

/** CSS pixels a byte, for layers that are drawn beside each other. */
export function scaleOf(layers: readonly Layer[]): number {
  return largestHeight / Math.max(...layers.map(({ compressed }) => compressed));
}
