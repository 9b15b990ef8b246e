import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './page-policy.ts';
import { withJoinedScripts } from './page-scripts.ts';
import { withUsedStyles, wordsOf } from './page-styles.ts';
import { remembered } from './remembered.ts';
import { inWorker } from './workers.ts';

type Words = ReadonlySet<string>;

/** The words of a script and of all that it can load, sooner or later: what it names, what those name, and so on. */
function reachOf(script: string, built: ReadonlyMap<string, string>): Words[] {
  const reached = new Set([script]);
  for (const text of reached) {
    for (const [name, other] of built) if (text.includes(name)) reached.add(other);
  }
  return [...reached].map(wordsOf);
}

/** The words that each script of a folder brings, by its name. */
const readScripts = remembered(async (folder) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const built = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
  return new Map([...built].map(([name, script]) => [name, reachOf(script, built)]));
});

/** Leaves in a built page only the styles that it can use, joins its scripts, and gives it the policy for what it contains. */
export async function finishPage({ file, scripts }: { file: string; scripts: string }): Promise<void> {
  const html = await readFile(file, 'utf8');
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const named = [...(await readScripts(scripts))].flatMap(([name, words]) => (html.includes(name) ? words : []));
  const styled = withUsedStyles(html, [...inline.map(wordsOf), ...named]);
  await writeFile(file, withPolicy(withJoinedScripts(styled)));
}

const finish = inWorker<typeof finishPage>('finished-pages.ts', 'finishPage');

/** Finishes each page after the build. */
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
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(names.map((name) => finish({ file: join(root, name), scripts: join(root, assets) })));
      },
    },
  };
}
