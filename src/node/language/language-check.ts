import { readdir, readFile } from 'node:fs/promises';
import { present } from '../../core/present.ts';
import type { Term } from '../../schemas/term.ts';
import type { Fault } from '../fault.ts';
import { yamlPassages } from '../mdx/passage.ts';
import { checkStyle, type Vocabulary } from './style-check.ts';
import { glossary, readings, synonyms } from './word-files.ts';

/** Files that hold words rather than sentences. */
const wordsOnly = [readings.file, synonyms.file];

/** What the language of the content is held against. */
export interface Words {
  vocabulary: Vocabulary;
  glossary: Readonly<Record<string, Term>>;
}

/** What the content folder says about words. Throws where a file of words has faults. */
export async function readWords(): Promise<Words> {
  const terms = present((await glossary.read()).data);
  const sounds = present((await readings.read()).data);
  const all = Object.values(terms);
  const vocabulary = {
    readings: new Map(Object.entries(sounds)),
    nouns: [...new Set(all.map(({ ko }) => ko.split(' ').at(-1) ?? ko))]
      .filter((noun) => /[가-힣]$/.test(noun))
      .sort((a, b) => b.length - a.length),
    avoided: new Map(all.flatMap(({ ko, avoid }) => avoid.map((avoided) => [avoided, ko]))),
  };
  return { vocabulary, glossary: terms };
}

/** Faults in the language of the content that is not in notes. */
export async function checkLanguage({ vocabulary }: Words): Promise<Fault[]> {
  const files = (await readdir('content', { recursive: true })).map((file) => `content/${file}`).sort();
  const read = files.filter((file) => file.endsWith('.yaml') && !wordsOnly.includes(file));
  const passages = await Promise.all(read.map(async (file) => yamlPassages(file, await readFile(file, 'utf8'))));
  return checkStyle(passages.flat(), vocabulary);
}
