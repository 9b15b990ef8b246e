import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's root. */
  path: string;
  lines: number;
  /** What it imports: paths from the project's root, `node:`, or names of packages. */
  imports: string[];
  /** Whether it exports what it does not declare at that place: what another file exports, it may be. */
  handsOn: boolean;
}

const pattern = '**/*.{ts,js,mjs,astro,css}';
const others = ['node_modules', 'dist', '**/fixtures/**'];

/** All source files of the project, as the working tree has them. */
export function readSourceFiles(): SourceFile[] {
  return globSync(pattern, { exclude: others }).map((path) => toSourceFile(path, readFileSync(path, 'utf8')));
}

export function toSourceFile(path: string, text: string): SourceFile {
  const code = path.endsWith('.astro') ? scriptsOf(text) : path.endsWith('.css') ? '' : text;
  const specifiers = path.endsWith('.css')
    ? [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, found = '']) => found)
    : ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const globs = [...code.matchAll(/import\.meta\.glob[^(]*\(\s*'([^']+)'/g)].map(([, glob = '']) => glob);
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [
      ...new Set([
        ...specifiers.map((specifier) => targetOf(path, specifier)),
        // The notes are content, not code: the table has no row for them.
        ...globs.flatMap((glob) => globSync(join(dirname(path), glob))).filter((found) => !found.endsWith('.mdx')),
      ]),
    ],
    handsOn: /^export\s+(?:type\s+)?[*{]/m.test(code) && !path.endsWith('.d.ts'),
  };
}

/** What runs of an Astro component: its frontmatter and its scripts. */
function scriptsOf(astro: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  return [frontmatter, ...scripts].join('\n');
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(path), specifier.replace(/\?.*$/, ''));
  if (specifier.startsWith('node:')) return 'node:';
  const [scope = '', name] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
