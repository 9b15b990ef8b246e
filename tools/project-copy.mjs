import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];

/**
 * Makes a copy of all that the site is built from, to be changed and built on its own.
 * @param {string} folder where the copy goes; what was there is lost
 * @param {string} [over] a folder whose files are laid over those of the same path
 */
export function copyProject(folder, over) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  if (over) cpSync(over, folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
