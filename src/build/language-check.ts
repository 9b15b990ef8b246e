import { readdir, readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse as parseYaml } from 'yaml';
import { type Term, term } from '../schemas/term.ts';
import type { Fault } from './fault.ts';
import { checkLesson } from './lesson-check.ts';
import { notesFolder } from './note-outline.ts';
import { notePassages, yamlPassages } from './passage.ts';
import { checkStyle, type Vocabulary } from './style-check.ts';
import { synonymsFile } from './synonyms.ts';
import { checkTerms } from './term-check.ts';

const glossaryFile = 'content/glossary.yaml';
const readingsFile = 'content/readings.yaml';

/** The glossary by id. Throws where it does not fit its schema. */
export const readGlossary = async (): Promise<Record<string, Term>> =>
  z.record(z.string(), term).parse(parseYaml(await readFile(glossaryFile, 'utf8')));

/** What the content folder says about words. */
export async function readVocabulary(): Promise<Vocabulary> {
  const terms = Object.values(await readGlossary());
  const readings = z.record(z.string(), z.string()).parse(parseYaml(await readFile(readingsFile, 'utf8')));
  return {
    readings: new Map(Object.entries(readings)),
    nouns: [...new Set(terms.map(({ ko }) => ko.split(' ').at(-1) ?? ko))]
      .filter((noun) => /[가-힣]$/.test(noun))
      .sort((a, b) => b.length - a.length),
    avoided: new Map(terms.flatMap(({ ko, avoid }) => avoid.map((avoided) => [avoided, ko]))),
  };
}

/** Faults in the words of the content folder: style, particles, terms, and the shape of the lessons. */
export async function checkLanguage(): Promise<Fault[]> {
  const [glossary, vocabulary] = await Promise.all([readGlossary(), readVocabulary()]);
  const files = (await readdir('content', { recursive: true })).map((file) => `content/${file}`).sort();
  const faults = await Promise.all(
    files.map(async (file): Promise<Fault[]> => {
      if (file.startsWith(`${notesFolder}/`) && file.endsWith('.mdx')) {
        const source = await readFile(file, 'utf8');
        const style = checkStyle(notePassages(file, source), vocabulary);
        return [...style, ...checkTerms(file, source, glossary), ...checkLesson(file, source)];
      }
      if (!file.endsWith('.yaml') || file === readingsFile || file === synonymsFile) return [];
      return checkStyle(yamlPassages(file, await readFile(file, 'utf8')), vocabulary);
    }),
  );
  return faults.flat();
}
