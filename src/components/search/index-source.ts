import type { SearchIndex } from '../../core/search-index.ts';
import { href } from '../../paths.ts';

let index: Promise<SearchIndex> | undefined;

async function download(): Promise<SearchIndex> {
  const response = await fetch(href('/search.json'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

/** The site's index, downloaded once; after a failure the next call tries again. */
export function loadIndex(): Promise<SearchIndex> {
  index ??= download().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}
