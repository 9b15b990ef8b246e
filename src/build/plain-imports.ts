import type { AstroIntegration } from 'astro';

/**
 * Leaves a lazy `import()` as it is written. Vite wraps each in a helper of 0.9 kB (gzip) that fetches
 * its files side by side; ours are one file each, and bring no styles.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
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
