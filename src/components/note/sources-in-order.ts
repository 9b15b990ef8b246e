import { getCollection } from 'astro:content';
import { strings } from '../../strings.ts';

/** The sources as their list shows them: by publisher, then by title. */
export async function sourcesInOrder() {
  const sources = await getCollection('sources');
  return sources.sort(
    (a, b) =>
      a.data.publisher.localeCompare(b.data.publisher, strings.language) ||
      a.data.title.localeCompare(b.data.title, strings.language),
  );
}
