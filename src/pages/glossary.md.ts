import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { termsInOrder } from '../components/term/terms-in-order.ts';
import { bullets, escaped, link, strong } from '../core/markdown.ts';
import { pageMarkdown } from '../layouts/page-markdown.ts';
import { absolute } from '../paths.ts';
import { generatedPage } from '../site-map.ts';
import { strings } from '../strings.ts';

/** The terms as plain Markdown. */
export const GET: APIRoute = async () => {
  const titles = new Map((await getCollection('notes')).map(({ id, data }) => [`/${id}/`, data.title]));
  const items = (await termsInOrder()).map(
    ({ name, text, page }) =>
      `${strong(name)}: ${escaped(text)} (${strings.taughtAt}: ${link(absolute(page), titles.get(page) ?? page)})`,
  );
  return pageMarkdown(generatedPage('/glossary/'), bullets(items));
};
