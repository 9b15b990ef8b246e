import { globSync } from 'node:fs';
import { sites } from '../../tools/sites.mjs';

/** All notes in one page: what they hold is tested where it stands by itself. */
export const booklet = 'booklet/';

/** The addresses of every built page, relative to the site's base: `''`, `image-tags/`, … */
export const builtPages = globSync('**/*.html', { cwd: sites.underBase.folder })
  .filter((file) => file !== '404.html')
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();
