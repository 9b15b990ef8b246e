import { present } from '../../src/core/present.ts';

/** The middle one of some measurements. */
export const median = (values: readonly number[]): number =>
  present(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]);
