import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { codeTokenClasses } from './src/build/code-tokens.ts';
import { contentCheck } from './src/build/content-check.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { headingLinks } from './src/build/heading-links.ts';
import { lineJoints } from './src/build/line-joints.ts';
import { linkCheck } from './src/build/link-check.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { prefixLinks } from './src/build/prefix-links.ts';
import { sharedModules } from './src/build/shared-modules.ts';

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
    finishedPages(),
    linkCheck(),
  ],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [rehypeHeadingIds, headingLinks, lineJoints, [prefixLinks, { base }]],
      smartypants: false,
    }),
    shikiConfig: { theme: 'css-variables', transformers: [codeTokenClasses] },
  },
});
