import { escapeHtml } from '../../core/painter.ts';
import { firstDay } from '../calendar.ts';

interface Feed {
  language: string;
  title: string;
  author: string;
  subtitle: string;
  /** Where the feed is. */
  url: string;
  /** The page that says the same. */
  page: string;
}

interface Entry {
  url: string;
  title: string;
  text: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
}

/** A date of any precision as the first moment of its day, month or year: `2024-01` → `2024-01-01T00:00:00Z`. */
const moment = (date: string) => `${firstDay(date)}T00:00:00Z`;

/** A feed as RFC 4287 describes it; the newest entry comes first. */
export function atomFeed({ language, title, author, subtitle, url, page }: Feed, entries: readonly Entry[]): string {
  const sorted = entries
    .map((entry) => ({ ...entry, date: moment(entry.date) }))
    .sort((a, b) => b.date.localeCompare(a.date));
  const items = sorted.map(
    (entry) =>
      `<entry><id>${escapeHtml(entry.url)}</id><title>${escapeHtml(entry.title)}</title><updated>${entry.date}</updated>` +
      `<link href="${escapeHtml(entry.url)}"/><content type="text">${escapeHtml(entry.text)}</content></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${escapeHtml(page)}</id>` +
    `<title>${escapeHtml(title)}</title><subtitle>${escapeHtml(subtitle)}</subtitle><updated>${sorted[0]?.date ?? moment('1970')}</updated>` +
    `<author><name>${escapeHtml(author)}</name></author><link rel="self" href="${escapeHtml(url)}"/><link href="${escapeHtml(page)}"/>${items.join('')}</feed>\n`
  );
}
