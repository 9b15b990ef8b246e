import { resolve } from 'node:path';
import { encodingFault } from '../encoding.ts';
import { ContentError, type Fault } from '../fault.ts';
import type { Words } from '../language/language-check.ts';
import { checkStyle } from '../language/style-check.ts';
import { termCheck } from '../language/term-check.ts';
import { type CompiledNote, compileNote } from '../mdx/note-compiler.ts';
import { type NoteFile, readNoteFile, readNoteFiles } from '../mdx/note-file.ts';
import { type Block, markdownBlocks } from '../mdx/note-markdown.ts';
import { type NoteOutline, outlineNote } from '../mdx/note-outline.ts';
import { type WrittenSection, writtenSections } from '../mdx/note-text.ts';
import { notePassages } from '../mdx/passage.ts';
import { inHandfuls, inWorker } from '../workers.ts';
import { checkLesson } from './lesson-check.ts';

/** All that a note says, for checks, search and Markdown. */
export interface NoteReading extends NoteOutline {
  sections: WrittenSection[];
  blocks: Block[];
}

interface Task {
  notes: readonly NoteFile[];
  /** Where it is missing, the language is not checked. */
  words?: Words | undefined;
  /** The base path of the site for which they are compiled too; where it is missing, they are not. */
  base?: string | undefined;
}

interface Result {
  readings: NoteReading[];
  faults: Fault[];
  /** By path. */
  compiled: [string, CompiledNote][];
}

/** Parses each note once for everything. */
export async function readEach({ notes, words, base }: Task): Promise<Result> {
  const readings: NoteReading[] = [];
  const faults: Fault[] = [];
  const compiled: Result['compiled'] = [];
  const checkTerms = words && termCheck(words.glossary);
  for (const { id, file, source } of notes) {
    const broken = encodingFault(file, source);
    if (broken) {
      faults.push(broken);
      continue;
    }
    try {
      readings.push({
        ...outlineNote(id, source),
        sections: writtenSections(source),
        blocks: markdownBlocks(source),
      });
    } catch (error) {
      faults.push(unreadable(file, error));
      continue;
    }
    if (words && checkTerms) {
      faults.push(...checkStyle(notePassages(file, source), words.vocabulary));
      faults.push(...checkTerms(file, source), ...checkLesson(file, source));
    }
    if (base === undefined) continue;
    // What does not compile is compiled again by Astro, which says why.
    const note = await compileNote({ source, base }).catch(() => undefined);
    if (note) compiled.push([resolve(file), note]);
  }
  return { readings, faults, compiled };
}

function unreadable(file: string, error: unknown): Fault {
  if (!(error instanceof Error && 'reason' in error && 'line' in error)) throw error;
  const message = `MDX를 읽을 수 없다: ${error.reason}. 부품을 열고 닫는 꼬리표와 { }의 짝이 맞는지 본다.`;
  // What is not closed by the end of the note has no line but in the reason.
  const line = error.line ?? /\((\d+):/.exec(String(error.reason))?.[1];
  return { file, line: Number(line), message };
}

const read = inWorker<typeof readEach>('notes/note-reading.ts', 'readEach');
const known = new Map<string, NoteReading>();
const compiled = new Map<string, CompiledNote>();

async function readAnew(notes: readonly NoteFile[], rest?: Omit<Task, 'notes'>): Promise<Fault[]> {
  const results = await Promise.all(inHandfuls(notes).map((some) => read({ notes: some, ...rest })));
  for (const reading of results.flatMap(({ readings }) => readings)) known.set(reading.id, reading);
  for (const [path, note] of results.flatMap((result) => result.compiled)) compiled.set(path, note);
  return results.flatMap(({ faults }) => faults);
}

interface CheckedNotes {
  notes: NoteReading[];
  /** Of language, and that a note cannot be read. */
  faults: Fault[];
  /** Whether all could be read. */
  isComplete: boolean;
}

/** Reads all notes and checks their language. */
export async function checkedNotes(rest: Omit<Task, 'notes'>): Promise<CheckedNotes> {
  const files = await readNoteFiles();
  const faults = await readAnew(files, rest);
  const notes = files.flatMap(({ id, source }) => knownAs(id, source) ?? []);
  return { notes, faults, isComplete: notes.length === files.length };
}

const knownAs = (id: string, source: string) => {
  const reading = known.get(id);
  return reading?.source === source ? reading : undefined;
};

async function readingsOf(files: readonly NoteFile[]): Promise<NoteReading[]> {
  const faults = await readAnew(files.filter(({ id, source }) => !knownAs(id, source)));
  if (faults.length > 0) throw new ContentError(faults);
  return files.flatMap(({ id, source }) => knownAs(id, source) ?? []);
}

/** All notes, in the order of their paths. Throws a {@link ContentError} that lists those that cannot be read. */
export const readNotes = async (): Promise<NoteReading[]> => readingsOf(await readNoteFiles());

/** One note. Throws a {@link ContentError} where it cannot be read. */
export async function readNote(id: string): Promise<NoteReading> {
  const [reading] = await readingsOf([await readNoteFile(id)]);
  if (!reading) throw new Error(`노트 ‘${id}’를 읽지 못했다.`);
  return reading;
}

/** What was compiled while a note was read, once. */
export function takeCompiled(path: string): CompiledNote | undefined {
  const note = compiled.get(path);
  compiled.delete(path);
  return note;
}
