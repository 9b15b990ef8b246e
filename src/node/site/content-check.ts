import { readdir, readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parseDocument } from 'yaml';
import { latestToday } from '../calendar.ts';
import { encodingFault } from '../encoding.ts';
import { castIds, checkCasts } from '../facts/casts.ts';
import { checkRuntimes } from '../facts/comparison-check.ts';
import { readLayers } from '../facts/layers.ts';
import { ContentError } from '../fault.ts';
import { checkTermPages } from '../language/glossary-check.ts';
import { checkLanguage, readWords } from '../language/language-check.ts';
import { checkWordFiles, glossary } from '../language/word-files.ts';
import { checkNoteNames } from '../mdx/note-file.ts';
import type { Ids } from '../notes/component-check.ts';
import { checkNotes } from '../notes/note-check.ts';
import { checkedNotes } from '../notes/note-reading.ts';
import { checkFolders } from './folder-check.ts';
import { checkSources } from './source-check.ts';

/** The keys of a file; where it cannot be read, that is told elsewhere, and any key may be in it. */
async function readIds(file: string): Promise<Ids> {
  const text = await readFile(file, 'utf8');
  const document = parseDocument(text);
  if (document.errors.length > 0 || encodingFault(file, text)) return { has: () => true };
  return new Set(Object.keys(document.toJS() ?? {}));
}

async function checkNotesFolder(base?: string): Promise<void> {
  // Where a file of words has faults, that is told, and the language left unchecked.
  const words = (await checkWordFiles()).length === 0 ? await readWords() : undefined;
  const { notes, faults: found, isComplete } = await checkedNotes({ words, base });
  const [names, sources, terms, termFile, casts, drawings, layers] = await Promise.all([
    checkNoteNames(),
    readIds('content/sources.yaml'),
    readIds('content/glossary.yaml'),
    glossary.read(),
    castIds(),
    readdir('src/components/figure/drawings'),
    readLayers(),
  ]);
  const known = {
    sources,
    terms,
    casts: new Set(casts),
    figures: new Set(drawings.map((file) => file.replace('.astro', ''))),
    images: new Set(layers.images.flatMap((image) => image.names)),
    today: latestToday(),
  };
  const faults = [...names, ...checkNotes(notes, known), ...found];
  if (isComplete) {
    faults.push(...checkTermPages(termFile, notes), ...(await checkSources(notes)));
  }
  if (faults.length > 0) throw new ContentError(faults);
}

/** The files of words, then the words of all files, which they decide on. */
async function checkWords(): Promise<void> {
  const faults = await checkWordFiles();
  if (faults.length > 0) throw new ContentError(faults);
  const spoken = await checkLanguage(await readWords());
  if (spoken.length > 0) throw new ContentError(spoken);
}

async function checkContentFolder(): Promise<void> {
  const faults = await checkFolders();
  if (faults.length > 0) throw new ContentError(faults);
}

/**
 * Reads the content folder and throws one {@link ContentError} that lists every fault in it.
 * @param base the base path of the site that is going to be built of it
 */
export async function checkContent(base?: string): Promise<void> {
  const results = await Promise.allSettled([
    checkContentFolder(),
    checkNotesFolder(base),
    checkWords(),
    checkRuntimes(),
    checkCasts(),
  ]);
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const faults = errors.flatMap((error) => (error instanceof ContentError ? error.faults : []));
  // What else was thrown may come of these faults, so they are told first.
  if (faults.length > 0) throw new ContentError(faults);
  if (errors.length > 0) throw errors[0];
}

/** Checks the content before a build begins. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command === 'build') await checkContent(config.base);
      },
    },
  };
}
