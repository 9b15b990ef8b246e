import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { criterion } from './schemas/criterion.ts';
import { note } from './schemas/note.ts';
import { runtime } from './schemas/runtime.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

const notes = glob({ base: 'content/notes', pattern: '**/*.mdx' });

/**
 * The heads of the notes and what stands above their first headings. `noteContent()` imports the rest,
 * so Astro need not make modules of the entries.
 */
const noteHeads: Loader = {
  ...notes,
  load: ({ store, ...context }) => {
    const set: typeof store.set = ({ deferredRender, body, ...entry }) =>
      store.set({ ...entry, body: body?.split(/^## /m)[0] ?? '' });
    return notes.load({ ...context, store: { ...store, set } });
  },
};

export const collections = {
  notes: defineCollection({ loader: noteHeads, schema: note }),
  runtimes: defineCollection({ loader: glob({ base: 'content/runtimes', pattern: '*.yaml' }), schema: runtime }),
  criteria: defineCollection({ loader: file('content/criteria.yaml'), schema: criterion }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: source }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
};
