import { getCollection } from 'astro:content';
import { blocks, escaped, link, quote, strong } from '../core/markdown.ts';
import { dateText, strings } from '../strings.ts';

/** Links to sources. */
export type Cite = (ids: readonly string[]) => string;

export async function readCite(): Promise<Cite> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const cite = (id: string) => {
    const source = sources.get(id);
    return source ? link(source.url, `${source.publisher}, ${source.title}`) : '';
  };
  return (ids) => ids.map(cite).join(', ');
}

interface Update {
  said: string;
  /** Empty or missing where the statement was imprecise from the start. */
  since: string | undefined;
  sources: readonly string[];
}

/** What the notes said, beside what holds today, which is Markdown. */
export function updateMarkdown({ said, since, sources }: Update, now: string, cite: Cite): string {
  const lead = since ? `${strings.now}(${strings.since(dateText(since))}):` : `${strings.now}:`;
  return quote(
    blocks(
      `${strong(`${strings.then}:`)} ${escaped(said)}`,
      `${strong(lead)} ${now}`,
      `${strings.sources}: ${cite(sources)}`,
    ),
  );
}
