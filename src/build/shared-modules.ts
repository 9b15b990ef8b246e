import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets the pages of a build import the very modules of this folder that the checks use, not copies of
 * them in a bundle: what these have parsed and compiled is then there already.
 */
export function sharedModules(): AstroIntegration {
  const plugin = {
    name: 'shared-modules',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      if (!importer || !source.startsWith('.')) return undefined;
      const file = resolve(dirname(importer), source);
      return file.startsWith(`${import.meta.dirname}/`) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  };
  return {
    name: 'shared-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
