/** Seconds that only grow, from any beginning. */
export type Clock = () => number;

/** As a clock shows so many seconds: `0:40`, `3:12`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
