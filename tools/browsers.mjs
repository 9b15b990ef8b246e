import { build, run } from './setup.mjs';
import { sites } from './sites.mjs';

/** The browser tests alone, in the browsers that BROWSERS names: `BROWSERS=firefox,webkit npm run browsers`. */
for (const site of Object.values(sites)) build(site);
process.exit(run('playwright', ['test']));
