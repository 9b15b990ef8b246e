import type { APIRoute } from 'astro';
import { lastChange } from '../node/repository.ts';
import { absolute } from '../paths.ts';
import { sitePages } from '../site-map.ts';

/** Every page for search engines, as sitemaps.org describes it. */
export const GET: APIRoute = async () => {
  const pages = [{ path: '/', source: undefined }, ...(await sitePages())];
  const entries = pages.map(({ path, source }) => {
    const date = source && lastChange(source);
    return `<url><loc>${absolute(path)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`;
  });
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
  );
};
