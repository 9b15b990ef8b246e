import { defineConfig } from 'astro/config';
import { contentCheck } from './src/build/content-check.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { linkCheck } from './src/build/link-check.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sharedModules } from './src/build/shared-modules.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: '.cache/astro',
  vite: { worker: { format: 'es' } },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), plainImports(), sharedModules(), finishedPages(), linkCheck()],
});
