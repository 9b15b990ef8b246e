import type { Cast } from './cast.ts';

/** A time in seconds with six decimals; one so long that it has none stays as it is. */
const microseconds = (time: number) => (time < 1e9 ? Math.round(time * 1e6) / 1e6 : time);

/**
 * The text of a cast as asciicast 2 (https://docs.asciinema.org/manual/asciicast/v2/), which older
 * players read too. Version 2 has no exit status, so that is left out.
 */
export function castV2({ cols, rows, title, command, timestamp, idleTimeLimit, theme, events }: Cast): string {
  const header = {
    version: 2,
    width: cols,
    height: rows,
    ...(timestamp !== null && { timestamp }),
    ...(idleTimeLimit !== null && { idle_time_limit: idleTimeLimit }),
    ...(command !== null && { command }),
    ...(title !== null && { title }),
    ...(theme !== null && { theme: { ...theme, palette: theme.palette.join(':') } }),
  };
  const kept = events
    .filter(({ code }) => code !== 'x')
    .map(({ time, code, data }) => [microseconds(time), code, data]);
  return [header, ...kept, ''].map((line) => (line ? JSON.stringify(line) : '')).join('\n');
}
