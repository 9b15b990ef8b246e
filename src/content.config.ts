import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { criterion } from './schemas/criterion.ts';
import { note } from './schemas/note.ts';
import { runtime } from './schemas/runtime.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

const notes = glob({ base: 'content/notes', pattern: '**/*.mdx' });

/** Without the modules that Astro makes of each entry; `noteContent()` imports the notes themselves. */
const notesAlone: Loader = {
  ...notes,
  load: ({ store, ...context }) =>
    notes.load({ ...context, store: { ...store, set: ({ deferredRender, ...entry }) => store.set(entry) } }),
};

export const collections = {
  notes: defineCollection({ loader: notesAlone, schema: note }),
  runtimes: defineCollection({ loader: glob({ base: 'content/runtimes', pattern: '*.yaml' }), schema: runtime }),
  criteria: defineCollection({ loader: file('content/criteria.yaml'), schema: criterion }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: source }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
};
