import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/** Modules that many scripts share and that weigh less than a file of their own would. */
const small = { name: 'shared', test: /vite\/preload-helper|\/core\/present\./ };

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
    load: (id: string) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
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
