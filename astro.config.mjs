import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { noteProcessor } from './src/node/notes/note-processor.ts';
import { contentCheck } from './src/node/site/content-check.ts';
import { finishedPages } from './src/node/site/finished-pages.ts';
import { plainImports } from './src/node/site/plain-imports.ts';
import { sharedModules } from './src/node/site/shared-modules.ts';
import { socialImages } from './src/node/site/social-image.ts';

/** Notes share files while they are rendered: one for each would take longer to write and to load. */
const notesTogether = { name: 'notes', test: /\.mdx$/, maxSize: 1_000_000 };

const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  vite: {
    worker: { format: 'es' },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [notesTogether] } } } } },
    },
  },
  build: { inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), plainImports(), sharedModules(), socialImages(), finishedPages()],
  markdown: { processor: noteProcessor(base) },
});
