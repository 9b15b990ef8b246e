import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { environment, root } from './setup.mjs';

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

/**
 * Builds a copy of the project, as quietly as that succeeds.
 * @param {string} folder
 * @param {Record<string, string>} env
 */
export function buildCopy(folder, env) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`사이트의 사본을 짓지 못했다: ${folder}.\n${stdout}${stderr}`);
}
