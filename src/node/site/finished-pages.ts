import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { remembered } from '../remembered.ts';
import { inHandfuls, inWorker } from '../workers.ts';
import { type BuiltPage, checkBuilt, readPage } from './link-check.ts';
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

/** The words that each script of a folder brings, by its name. */
const readScripts = remembered((folder) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const built = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return new Map([...built].map(([name, script]) => [name, reachOf(script, built)]));
});

/** Leaves in a page only the styles that it can use, joins its scripts, and gives it the policy for what it contains. */
function finished(html: string, scripts: ReadonlyMap<string, Words[]>): string {
  const inline = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const named = [...scripts].flatMap(([name, words]) => (html.includes(name) ? words : []));
  return withPolicy(withJoinedScripts(withUsedStyles(html, [...inline.map(wordsOf), ...named])));
}

interface Task {
  /** The built site, without a last slash. */
  root: string;
  /** Of pages: `/image-tags/index.html`. */
  files: readonly string[];
  /** The folder of scripts. */
  assets: string;
}

/** Finishes built pages where they lie. A thread has nothing else to do, so it waits for the files. */
export function finishPages({ root, files, assets }: Task): BuiltPage[] {
  return files.map((file) => {
    const html = finished(readFileSync(root + file, 'utf8'), readScripts(join(root, assets)));
    writeFileSync(root + file, html);
    return readPage(file.replace(/index\.html$/, ''), html);
  });
}

const finish = inWorker<typeof finishPages>('site/finished-pages.ts', 'finishPages');

/** Finishes each page after the build, and fails on a link that leads nowhere, or not to one place. */
export function finishedPages(): AstroIntegration {
  let [assets, base] = ['', '/'];
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir).replace(/\/$/, '');
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
        const handfuls = inHandfuls(files.filter((file) => file.endsWith('.html')));
        const pages = await Promise.all(handfuls.map((some) => finish({ root, files: some, assets })));
        await checkBuilt(base, new Set(files), pages.flat());
      },
    },
  };
}
