import type { APIRoute } from 'astro';
import { absolute, markdownPath } from '../paths.ts';
import { siteSections } from '../site-map.ts';
import { strings } from '../strings.ts';

/** The site's contents for language models, as llmstxt.org describes them. */
export const GET: APIRoute = async () => {
  const sections = (await siteSections()).map(({ title, pages }) => {
    const lines = pages.map(
      ({ path, title: name, description }) => `- [${name}](${absolute(markdownPath(path))}): ${description}`,
    );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  const head = `# ${strings.siteName}\n\n> ${strings.siteDescription}\n\n${strings.markdown.site}`;
  return new Response(`${[head, ...sections].join('\n\n')}\n`);
};
