import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { remembered } from '../remembered.ts';
import { inWorker } from '../workers.ts';
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
  /** The folder of its scripts. */
  assets: string;
  /** `/image-tags/`. */
  path: string;
  html: string;
}

interface FinishedPage {
  html: string;
  page: BuiltPage;
}

export function finishPage({ root, assets, path, html }: Task): FinishedPage {
  const whole = finished(html, readScripts(join(root, assets)));
  return { html: whole, page: readPage(path, whole) };
}

const finish = inWorker<typeof finishPage>('site/finished-pages.ts', 'finishPage');

/** Finishes each page while others are rendered, and fails on a link that leads nowhere, or not to one place. */
export function finishedPages(): AstroIntegration {
  let [root, assets, base] = ['', '', '/'];
  const pages: BuiltPage[] = [];
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir).replace(/\/$/, '');
        assets = config.build.assets;
        base = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const result = await astro.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
            const address = new URL(request.url).pathname.slice(base.replace(/\/$/, '').length);
            // Hosts look for the missing page in a file of this name.
            const path = address === '/404/' ? '/404.html' : address;
            const { html, page } = await finish({ root, assets, path, html: await response.text() });
            pages.push(page);
            return new Response(html, response);
          },
        }));
      },
      'astro:build:done': async () => {
        const entries = await readdir(root, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
        await checkBuilt(base, new Set(files), pages);
      },
    },
  };
}
