import { unified } from '@astrojs/markdown-remark';
import type { compileNote } from '../mdx/note-compiler.ts';
import { inWorker } from '../workers.ts';
import { takeCompiled } from './note-reading.ts';

const compile = inWorker<typeof compileNote>('mdx/note-compiler.ts', 'compileNote');

/** The processor of notes, which takes what was compiled while they were read, or compiles in workers. */
export const noteProcessor = (base: string): ReturnType<typeof unified> => ({
  ...unified(),
  createMdxRenderer: async () => ({
    process: async (source, path) => takeCompiled(path) ?? compile({ source, base }),
  }),
});
