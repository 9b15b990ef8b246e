import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page-policy.ts';
import { withJoinedScripts } from './page-scripts.ts';
import { withUsedStyles, wordsOf } from './page-styles.ts';

type Words = ReadonlySet<string>;

/** The words of a script and of all that it can load, sooner or later: what it names, what those name, and so on. */
function reachOf(script: string, built: ReadonlyMap<string, string>): Words[] {
  const reached = new Set([script]);
  for (const text of reached) {
    for (const [name, other] of built) if (text.includes(name)) reached.add(other);
  }
  return [...reached].map(wordsOf);
}

const readAll = async (folder: string, names: readonly string[]) =>
  Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const));

/** Leaves in each built page only the styles that it can use, joins its scripts, and gives it the policy for what it contains. */
export function finishedPages(): AstroIntegration {
  let assets = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const scripts = await readdir(join(root, assets)).then((found) => found.filter((name) => name.endsWith('.js')));
        const built = new Map(await readAll(join(root, assets), scripts));
        const reach = new Map([...built].map(([name, script]) => [name, reachOf(script, built)]));
        for (const name of names.filter((file) => file.endsWith('.html'))) {
          const html = await readFile(join(root, name), 'utf8');
          const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
          const named = [...reach].flatMap(([script, words]) => (html.includes(script) ? words : []));
          const styled = withUsedStyles(html, [...inline.map(wordsOf), ...named]);
          await writeFile(join(root, name), withPolicy(withJoinedScripts(styled)));
        }
      },
    },
  };
}
