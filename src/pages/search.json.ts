import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { inFileOrder, toComparison } from '../node/facts/comparison.ts';
import { searchIndex } from '../node/site/search-index.ts';
import { siteSections } from '../site-map.ts';
import { strings } from '../strings.ts';

export const GET: APIRoute = async () => {
  const [sections, notes, terms, runtimes, criteria] = await Promise.all([
    siteSections(),
    getCollection('notes'),
    getCollection('glossary'),
    getCollection('runtimes'),
    getCollection('criteria'),
  ]);
  const comparison = toComparison(runtimes, await inFileOrder(criteria));
  return Response.json(
    await searchIndex({
      pages: sections.flatMap(({ pages }) => pages),
      notes: new Set(notes.map(({ id }) => id)),
      terms,
      runtimes,
      criteria,
      comparison,
      summaryTitle: strings.summary,
    }),
  );
};
