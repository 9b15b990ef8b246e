import { z } from 'astro/zod';

/** `content/synonyms.yaml`: a word as readers type it, and the words or stems of the notes that it stands for. */
export const synonyms = z.record(
  z.string().regex(/^[a-z0-9가-힣-]+$/, '띄어쓰기 없이, 영어는 소문자로 적는다'),
  z.array(z.string().min(1)).min(1),
);

/** `content/readings.yaml`: an English word in small letters, and how it is read in Hangul. */
export const readings = z.record(
  z.string().regex(/^[^A-Z]+$/, '소문자로 적는다'),
  z.string().regex(/[가-힣]$/, '소리를 한글로 적는다'),
);
