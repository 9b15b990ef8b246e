import type { APIRoute } from 'astro';
import { sourcesInOrder } from '../components/note/sources-in-order.ts';
import { bullets, escaped, link } from '../core/markdown.ts';
import { pageMarkdown } from '../layouts/page-markdown.ts';
import { generatedPage } from '../site-map.ts';
import { dateText, strings } from '../strings.ts';

/** The sources as plain Markdown. */
export const GET: APIRoute = async () => {
  const items = (await sourcesInOrder()).map(
    ({ data: { url, title, publisher, accessed } }) =>
      `${link(url, title)}: ${escaped(publisher)} · ${strings.accessed(dateText(accessed))}`,
  );
  return pageMarkdown(generatedPage('/sources/'), bullets(items));
};
