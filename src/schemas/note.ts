import { z } from 'astro/zod';
import { sentence } from './sentence.ts';

/** Groups of the sidebar, in reading order. */
export const noteSections = ['start', 'runtimes', 'docker', 'more'] as const;

/** Frontmatter of one page in `content/notes/`; the file's path is the page's URL. */
export const note = z.strictObject({
  /** The page's heading and the name in search results. */
  title: z.string().min(1),
  /** A shorter name for the sidebar, where the title is too long for it. */
  nav: z.string().min(1).optional(),
  /** One sentence: the page's lede, and its description for search engines. */
  description: sentence,
  /** The group of the sidebar that lists the page. */
  section: z.enum(noteSections),
  /** Place among the pages of its section, lowest first; no two pages of a section share one. */
  order: z.number().int().positive(),
});
