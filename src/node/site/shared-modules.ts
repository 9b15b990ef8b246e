import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

const shared = `${dirname(import.meta.dirname)}/`;

/**
 * Lets the pages of a build import the very modules of `src/node` that the checks use, not copies of
 * them in a bundle: what these have parsed and compiled is then there already.
 */
export function sharedModules(): AstroIntegration {
  const plugin = {
    name: 'shared-modules',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      if (!importer || !source.startsWith('.')) return undefined;
      const file = resolve(dirname(importer), source);
      return file.startsWith(shared) ? { id: pathToFileURL(file).href, external: true } : undefined;
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
