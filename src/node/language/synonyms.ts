import type { Term } from '../../schemas/term.ts';
import { synonyms } from './word-files.ts';

/** As words are typed: `Docker Hub` → `dockerhub`. */
const typed = (word: string) => word.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/**
 * What a reader may type, with what the site says for it: the English words of the glossary, the words that
 * it avoids, and those of `content/synonyms.yaml`.
 */
export async function readSynonyms(terms: readonly Term[]): Promise<Record<string, string[]>> {
  const found = new Map(Object.entries((await synonyms.read()).data ?? {}));
  for (const { ko, en, avoid } of terms) {
    for (const word of new Set([...en.split(/\s*,\s*/), ...avoid].map(typed))) {
      const said = found.get(word) ?? [];
      if (word !== ko.toLowerCase() && !said.includes(ko)) found.set(word, [...said, ko]);
    }
  }
  return Object.fromEntries(found);
}
