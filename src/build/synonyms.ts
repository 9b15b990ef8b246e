import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import type { Term } from '../schemas/term.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml-content.ts';

export const synonymsFile = 'content/synonyms.yaml';

const synonyms = z.record(
  z.string().regex(/^[a-z0-9가-힣-]+$/, '띄어쓰기 없이, 영어는 소문자로 적는다'),
  z.array(z.string().min(1)).min(1),
);

const readOwn = async () => readYaml(await readFile(synonymsFile, 'utf8'), synonymsFile, synonyms, synonymsFile);

export const checkSynonyms = async (): Promise<Fault[]> => (await readOwn()).faults;

/** As words are typed: `Docker Hub` → `dockerhub`. */
const typed = (word: string) => word.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/**
 * What a reader may type, with what the site says for it: the English words of the glossary, the words that
 * it avoids, and those of `content/synonyms.yaml`.
 */
export async function readSynonyms(terms: readonly Term[]): Promise<Record<string, string[]>> {
  const found = new Map(Object.entries((await readOwn()).data ?? {}));
  for (const { ko, en, avoid } of terms) {
    for (const word of new Set([...en.split(/\s*,\s*/), ...avoid].map(typed))) {
      const said = found.get(word) ?? [];
      if (word !== ko.toLowerCase() && !said.includes(ko)) found.set(word, [...said, ko]);
    }
  }
  return Object.fromEntries(found);
}
