import { readdir, readFile } from 'node:fs/promises';
import { present } from '../core/present.ts';
import type { Fault } from './fault.ts';
import { checkLesson } from './lesson-check.ts';
import { notesFolder } from './note-file.ts';
import { notePassages, yamlPassages } from './passage.ts';
import { checkStyle, type Vocabulary } from './style-check.ts';
import { checkTerms } from './term-check.ts';
import { glossary, readings, synonyms } from './word-files.ts';

/** Files that hold words rather than sentences. */
const wordsOnly = [readings.file, synonyms.file];

/** What the content folder says about words. Throws where a file of words has faults. */
export async function readVocabulary(): Promise<Vocabulary> {
  const terms = Object.values(present((await glossary.read()).data));
  const sounds = present((await readings.read()).data);
  return {
    readings: new Map(Object.entries(sounds)),
    nouns: [...new Set(terms.map(({ ko }) => ko.split(' ').at(-1) ?? ko))]
      .filter((noun) => /[가-힣]$/.test(noun))
      .sort((a, b) => b.length - a.length),
    avoided: new Map(terms.flatMap(({ ko, avoid }) => avoid.map((avoided) => [avoided, ko]))),
  };
}

/** Faults in the words of the content folder: style, particles, terms, and the shape of the lessons. */
export async function checkLanguage(): Promise<Fault[]> {
  const vocabulary = await readVocabulary();
  const terms = present((await glossary.read()).data);
  const files = (await readdir('content', { recursive: true })).map((file) => `content/${file}`).sort();
  const faults = await Promise.all(
    files.map(async (file): Promise<Fault[]> => {
      if (file.startsWith(`${notesFolder}/`) && file.endsWith('.mdx')) {
        const source = await readFile(file, 'utf8');
        const style = checkStyle(notePassages(file, source), vocabulary);
        return [...style, ...checkTerms(file, source, terms), ...checkLesson(file, source)];
      }
      if (!file.endsWith('.yaml') || wordsOnly.includes(file)) return [];
      return checkStyle(yamlPassages(file, await readFile(file, 'utf8')), vocabulary);
    }),
  );
  return faults.flat();
}
