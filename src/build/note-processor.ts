import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { present } from '../core/present.ts';
import { blockSpaces } from './block-spaces.ts';
import { codeTokenClasses } from './code-tokens.ts';
import { headingLinks } from './heading-links.ts';
import { lineJoints } from './line-joints.ts';
import { prefixLinks } from './prefix-links.ts';
import { inWorker } from './workers.ts';

type Processor = ReturnType<typeof unified>;
type CreateRenderer = NonNullable<Processor['createMdxRenderer']>;
type Renderer = Awaited<ReturnType<CreateRenderer>>;

interface Task {
  /** Its text, path and head. */
  note: Parameters<Renderer['process']>;
  base: string;
  optimize: Parameters<CreateRenderer>[1]['optimize'];
}

export const shikiConfig = { theme: 'css-variables' as const, transformers: [codeTokenClasses] };

const processorFor = (base: string) =>
  unified({
    remarkPlugins: [remarkCjkFriendly],
    rehypePlugins: [rehypeHeadingIds, headingLinks, lineJoints, blockSpaces, [prefixLinks, { base }]],
    smartypants: false,
  });

let renderer: Promise<Renderer> | undefined;

export async function compileNote({ note, base, optimize }: Task) {
  renderer ??= present(processorFor(base).createMdxRenderer)({ syntaxHighlight: 'shiki', shikiConfig }, { optimize });
  return (await renderer).process(...note);
}

const compile = inWorker<typeof compileNote>('note-processor.ts', 'compileNote');

/** Astro's processor of Markdown as Korean notes need it, which compiles them in workers. */
export const noteProcessor = (base: string): Processor => ({
  ...processorFor(base),
  createMdxRenderer: async (_, { optimize }) => ({
    process: (...note) => compile({ note, base, optimize }),
  }),
});
