import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPeer } from './peers.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  cacheDir: '.cache/astro',
  integrations: [starlight({ title: '컨테이너 노트', locales: { root: { label: '한국어', lang: 'ko' } } })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Our Markdown of a note begins with its title, its description and its address. */
function toPage(markdown: string): string {
  const [title = '', , description = '', , , , ...body] = markdown.split('\n');
  const head = `title: ${JSON.stringify(title.slice(2))}\ndescription: ${JSON.stringify(description)}`;
  return `---\n${head}\n---\n\n${body.join('\n')}`;
}

/**
 * A Starlight site of the same notes, from the Markdown that ours was built with: recordings are blocks of code.
 * @returns its folder
 */
export function starlightSite(built: string, ids: readonly string[]): string {
  const folder = installPeer('starlight');
  const docs = join(folder, 'src/content/docs');
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  writeFileSync(join(docs, 'index.md'), '---\ntitle: 컨테이너 노트\n---\n');
  for (const id of ids) writeFileSync(join(docs, `${id}.md`), toPage(readFileSync(join(built, `${id}.md`), 'utf8')));
  return folder;
}
