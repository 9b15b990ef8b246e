import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/** What many scripts share and what weighs less than a file of its own would. */
const small = { name: 'shared', test: /\/(core\/present|src\/(element|adopted-style))\./ };

/**
 * Leaves a lazy `import()` as it is written. Vite wraps each in a helper of 0.9 kB (gzip) that fetches
 * its files side by side; ours are one file each, and bring no styles.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    config: () => ({
      build: { modulePreload: false as const },
      environments: {
        client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [small] } } } } },
      },
    }),
    // One for each script: shared, it would be a file that each has to wait for.
    resolveId: (source: string, importer = '') => (source === helper ? `${helper}?${importer}` : undefined),
    load: (id: string) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : undefined),
  };
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
