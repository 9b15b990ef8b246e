import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { noteProcessor } from './src/build/note-processor.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sharedModules } from './src/build/shared-modules.ts';
import { socialImages } from './src/build/social-image.ts';

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
