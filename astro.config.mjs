import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { linkCheck } from './src/build/link-check.ts';
import { noteProcessor, shikiConfig } from './src/build/note-processor.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sharedModules } from './src/build/shared-modules.ts';
import { socialImages } from './src/build/social-image.ts';

const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  vite: { worker: { format: 'es' } },
  build: { inlineStylesheets: 'always', assets: 'assets', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    mdx({ optimize: { ignoreElementNames: ['pre'] } }),
    plainImports(),
    sharedModules(),
    socialImages(),
    finishedPages(),
    linkCheck(),
  ],
  markdown: {
    processor: noteProcessor(base),
    shikiConfig,
  },
});
