import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { id } from '../../schemas/id.ts';
import { term } from '../../schemas/term.ts';
import { readings as readingsSchema, synonyms as synonymsSchema } from '../../schemas/words.ts';
import type { Fault } from '../fault.ts';
import { readYaml } from '../yaml-content.ts';
import { checkTermNames } from './glossary-check.ts';

const wordFile = <S extends z.ZodType>(file: string, schema: S, schemaFile: string) => ({
  file,
  read: async () => readYaml(await readFile(file, 'utf8'), file, schema, schemaFile),
});

/** The terms of the site by id. */
export const glossary = wordFile('content/glossary.yaml', z.record(id, term), 'src/schemas/term.ts');
/** What readers type for the words of the site. */
export const synonyms = wordFile('content/synonyms.yaml', synonymsSchema, 'src/schemas/words.ts');
/** How English words sound. */
export const readings = wordFile('content/readings.yaml', readingsSchema, 'src/schemas/words.ts');

/** What is wrong in the files that say something about words. */
export async function checkWordFiles(): Promise<Fault[]> {
  const [terms, ...others] = await Promise.all([glossary.read(), synonyms.read(), readings.read()]);
  return [...[terms, ...others].flatMap(({ faults }) => faults), ...checkTermNames(terms)];
}
