import type { Cast } from '../../src/core/cast.ts';
import { castV2 } from '../../src/core/cast-v2.ts';

type Line = [interval: number, code: string, data: string];

/** The events of a cast with the time since the one before, as versions 1 and 3 have it. */
function intervals({ events }: Cast): Line[] {
  let before = 0;
  return events.map(({ time, code, data }) => {
    const interval = Math.round((time - before) * 1000) / 1000;
    before = time;
    return [interval, code, data];
  });
}

/** A cast as the text of a file of any version. */
export function castText(cast: Cast, version: Cast['version']): string {
  const { cols, rows } = cast;
  if (version === 2) return castV2(cast);
  if (version === 3) {
    const lines = [{ version, term: { cols, rows }, idle_time_limit: 2 }, ...intervals(cast)];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
  const stdout = intervals(cast).flatMap(([interval, code, data]) => (code === 'o' ? [[interval, data]] : []));
  return JSON.stringify({ version, width: cols, height: rows, stdout }, null, 1);
}
