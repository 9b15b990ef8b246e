import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { criterion } from './schemas/criterion.ts';
import { note } from './schemas/note.ts';
import { runtime } from './schemas/runtime.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

export const collections = {
  notes: defineCollection({ loader: glob({ base: 'content/notes', pattern: '**/*.mdx' }), schema: note }),
  runtimes: defineCollection({ loader: glob({ base: 'content/runtimes', pattern: '*.yaml' }), schema: runtime }),
  criteria: defineCollection({ loader: file('content/criteria.yaml'), schema: criterion }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: source }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: term }),
};
