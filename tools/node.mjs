import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run` puts the project's own Node first in the PATH, but names the one that npm itself runs on. */
const callers = process.env.npm_node_execpath || process.execPath;
const own = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.bin', 'node');

/** Whether a Node runs TypeScript as it is: 22.18 and up. Astro is content with less. */
function runsTypeScript(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.features.typescript'], { encoding: 'utf8' });
  return stdout?.trim() === 'strip';
}

/** The Node that the commands run on: that of whoever called them, or the project's own where that one is too old. */
export const node = runsTypeScript(callers) ? callers : own;
