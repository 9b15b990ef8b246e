import { parseFrontmatter, rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import type { Processor as Parser } from 'unified';
import { present } from '../core/present.ts';
import { blockSpaces } from './block-spaces.ts';
import { codeTokenClasses } from './code-tokens.ts';
import { headingLinks } from './heading-links.ts';
import { lineJoints } from './line-joints.ts';
import { takeTree } from './note-tree.ts';
import { prefixLinks } from './prefix-links.ts';

export type Processor = ReturnType<typeof unified>;
type CreateRenderer = NonNullable<Processor['createMdxRenderer']>;
type Renderer = Awaited<ReturnType<CreateRenderer>>;

/** A note as a module. */
export type CompiledNote = Awaited<ReturnType<Renderer['process']>>;

export interface Task {
  /** Its text, path and head. */
  note: Parameters<Renderer['process']>;
  base: string;
}

export const shikiConfig = { theme: 'css-variables' as const, transformers: [codeTokenClasses] };
export const optimize = { ignoreElementNames: ['pre'] };

/** Remark plugin: takes the tree that a note was read from, instead of parsing it again. */
function readTree(this: Parser) {
  this.parser = takeTree;
}

/** Astro's processor of Markdown as Korean notes need it. */
export const processorFor = (base: string): Processor =>
  unified({
    remarkPlugins: [readTree],
    rehypePlugins: [rehypeHeadingIds, headingLinks, lineJoints, blockSpaces, [prefixLinks, { base }]],
    smartypants: false,
  });

let renderer: Promise<Renderer> | undefined;

export async function compileNote({ note, base }: Task): Promise<CompiledNote> {
  renderer ??= present(processorFor(base).createMdxRenderer)({ syntaxHighlight: 'shiki', shikiConfig }, { optimize });
  return (await renderer).process(...note);
}

/** A note from its file. */
export async function compileFile(source: string, path: string, base: string): Promise<CompiledNote> {
  return compileNote({ note: [source, path, parseFrontmatter(source).frontmatter], base });
}
