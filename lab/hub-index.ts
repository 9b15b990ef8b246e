import { images } from './images.ts';

/** One result of Docker's v1 search API. */
interface SearchResult {
  name: string;
  description: string;
  star_count: number;
  is_official: boolean;
  is_automated: boolean;
}

const entries: readonly SearchResult[] = images
  .filter(({ name }, index) => images.findIndex((image) => image.name === name) === index)
  .map(({ name, description, stars, automated }) => ({
    name,
    description,
    star_count: stars,
    is_official: !name.includes('/'),
    is_automated: automated,
  }));

/** The answer to `GET /v1/search?q=term&n=limit`: what mentions the term, most stars first. */
export function search(term: string, limit: number) {
  const word = term.replace(/^library\//, '').toLowerCase();
  const results = entries
    .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(word))
    .sort((a, b) => b.star_count - a.star_count)
    .slice(0, limit || 25);
  const count = results.length;
  return {
    query: term,
    num_results: count,
    num_pages: 1,
    page: 1,
    page_size: limit || 25,
    results,
  };
}
