import { present } from '../../src/core/present.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/** A whole number from 0 up to a limit that is not reached. */
export const below = (random: Random, limit: number) => Math.floor(random() * limit);

export const pick = <T>(random: Random, list: readonly T[]): T => present(list[below(random, list.length)]);
