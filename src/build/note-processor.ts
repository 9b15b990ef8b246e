import { type compileNote, type Processor, processorFor } from './note-compiler.ts';
import { takeCompiled } from './note-reading.ts';
import { inWorker } from './workers.ts';

const compile = inWorker<typeof compileNote>('note-compiler.ts', 'compileNote');

/** The processor of notes, which takes what was compiled while they were read, or compiles in workers. */
export const noteProcessor = (base: string): Processor => ({
  ...processorFor(base),
  createMdxRenderer: async () => ({
    process: async (...note) => takeCompiled(note[1]) ?? compile({ note, base }),
  }),
});
