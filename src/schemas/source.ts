import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';

/** One entry of `content/sources.yaml`; its key is the id that notes, updates, grades and facts name. */
export const source = z.strictObject({
  /** The document's own title, in its own language. */
  title: z.string().min(1),
  /** Who publishes it: a project or an organisation. */
  publisher: z.string().min(1),
  /** A public address; files of a repository are named at the commit that was read. */
  url: z.url({ protocol: /^https$/, hostname: z.regexes.domain }).regex(/^\S*$/, '빈칸 없이 적는다'),
  /** The day it was read, `YYYY-MM-DD`. */
  accessed: isoDate,
});
