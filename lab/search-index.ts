import { images } from './images.ts';

/** One result of Docker's v1 search API. */
export interface SearchResult {
  name: string;
  description: string;
  star_count: number;
  is_official: boolean;
  is_automated: boolean;
}

/**
 * What the lab's index knows beside the images it holds: entries of an invented class, so that a
 * search shows every kind of row. The star counts are the lab's own and say nothing of Docker Hub.
 */
const classroom: readonly SearchResult[] = [
  entry('lab/nginx-hello', 'nginx that answers with its own host name', 31, true),
  entry('lab/nginx-static', 'nginx for static files, rebuilt on every push to the source repository', 24, true),
  entry('classroom/nginx-php', 'nginx with PHP-FPM in one container', 12, true),
  entry('classroom/nginx-exporter', 'Metrics of nginx for monitoring exercises', 9, false),
  entry('student/my-nginx', '', 1, false),
];
const stars: Record<string, number> = { nginx: 128, redis: 96, debian: 87, httpd: 54, busybox: 40 };

function entry(name: string, description: string, star_count: number, automated: boolean): SearchResult {
  return { name, description, star_count, is_official: false, is_automated: automated };
}

const official = [...new Map(images.map((image) => [image.name, image])).values()].map((image) => ({
  ...entry(image.name, image.description, stars[image.name] ?? 0, false),
  is_official: true,
}));

/** The answer to `GET /v1/search?q=term&n=limit`: names and descriptions with the term, most stars first. */
export function search(term: string, limit: number): object {
  const word = term.replace(/^library\//, '').toLowerCase();
  const results = [...official, ...classroom]
    .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(word))
    .sort((a, b) => b.star_count - a.star_count)
    .slice(0, limit || 25);
  return {
    query: term,
    num_results: results.length,
    num_pages: 1,
    page: 1,
    page_size: limit || 25,
    results,
  };
}
