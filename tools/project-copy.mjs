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
 * Builds a copy of the project. What its checks and pages read is found from the working directory, which is the copy.
 * @param {string} folder
 * @param {Record<string, string>} env
 * @returns {{ status: number | null, output: string }} the build's exit status and all that it printed
 */
export function tryBuild(folder, env) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}

/**
 * Builds a copy of the project that has no fault of its own.
 * @param {string} folder
 * @param {Record<string, string>} env
 */
export function buildCopy(folder, env) {
  const { status, output } = tryBuild(folder, env);
  if (status !== 0) throw new Error(`사이트의 사본을 짓지 못했다: ${folder}.\n${output}`);
}
