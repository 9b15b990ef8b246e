import { present } from '../../src/core/present.ts';
import { stop } from '../setup.mjs';
import { benchFuzz } from './fuzz.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchReplay } from './replay.ts';
import { benchScale } from './scale.ts';

/** What `npm run bench` does, one after another; `npm run bench -- fuzz` does one alone. */
const benches: Readonly<Record<string, (options: readonly string[]) => Promise<void> | void>> = {
  fuzz: benchFuzz,
  lighthouse: benchLighthouse,
  replay: benchReplay,
  scale: benchScale,
};

const [named, ...options] = process.argv.slice(2);
const names = Object.keys(benches);
if (named && !names.includes(named)) stop(`벤치마크 ‘${named}’: 없는 이름이다. ${names.join(', ')} 가운데 고른다.`);
for (const name of named ? [named] : names) await present(benches[name])(options);
