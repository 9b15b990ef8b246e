import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page-policy.ts';
import { withJoinedScripts } from './page-scripts.ts';
import { withUsedStyles } from './page-styles.ts';

/** The texts of the built scripts that a page can load, sooner or later: those it names, those they name, and so on. */
function scriptsOf(html: string, built: ReadonlyMap<string, string>): string[] {
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
  const reached = new Map<string, string>();
  const waiting = [html];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name, script] of built) {
      if (reached.has(name) || !text.includes(name)) continue;
      reached.set(name, script);
      waiting.push(script);
    }
  }
  return [...inline, ...reached.values()];
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
        for (const [name, html] of await readAll(
          root,
          names.filter((file) => file.endsWith('.html')),
        )) {
          await writeFile(
            join(root, name),
            withPolicy(withJoinedScripts(withUsedStyles(html, scriptsOf(html, built)))),
          );
        }
      },
    },
  };
}
