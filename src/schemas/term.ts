import { z } from 'astro/zod';
import { sentence } from './sentence.ts';

/** One entry of `content/glossary.yaml`; its key is the id that `<Term id>` names. */
export const term = z.strictObject({
  /** The Korean word, as the notes write it. */
  ko: z.string().min(1),
  /** The English word. */
  en: z.string().min(1),
  /** A definition in one sentence. */
  text: sentence,
  /** Other spellings and words for it, which the site does not use; its search takes them for the word. */
  avoid: z.array(z.string().min(1)).default([]),
  /** The page that teaches it, as a site path: `/image-tags/`. */
  page: z.string().regex(/^\/([a-z0-9-]+\/)+$/, '/image-tags/처럼 /로 시작해 /로 끝낸다'),
});

export type Term = z.infer<typeof term>;
