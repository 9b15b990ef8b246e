import { z } from 'astro/zod';

/** A whole sentence, or several. What another edition says in its own language ends as it likes. */
export const sentence = z
  .string()
  .min(1)
  .regex(/다\.$|^[^가-힣]*$/, '‘-다.’로 끝나는 글로 적는다');
