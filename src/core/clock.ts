/** Seconds that only grow, from any beginning. */
export type Clock = () => number;
