/** Values of no scale, usable in every column. They are no low grades: they have no rank at all. */
export const delegated = '상위 런타임에 위임';
const notApplicable = '해당 없음';
export const unknown = '알 수 없음';

/** In the order in which they follow the ranked values, whatever the direction of a sort. */
export const outsideScale: readonly string[] = [delegated, notApplicable, unknown];

/** The place of a value in a scale that lists the best first: 0 is the best; undefined outside the scale. */
export function rank(scale: readonly string[], value: string): number | undefined {
  const index = scale.indexOf(value);
  return index === -1 ? undefined : index;
}

/** A part of a whole, kept as the two numbers so that sums can be shown exactly. */
export interface Fraction {
  part: number;
  of: number;
}

/** How good a value is: the whole for the best of its scale, nothing for the worst, evenly spaced between. */
export function share(scale: readonly string[], value: string): Fraction | undefined {
  const place = rank(scale, value);
  const steps = scale.length - 1;
  return place === undefined ? undefined : { part: steps - place, of: steps };
}
