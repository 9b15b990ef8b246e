import { readdir, readFile } from 'node:fs/promises';

export const notesFolder = 'content/notes';

/** A note as it lies in the content folder. */
export interface NoteFile {
  /** `image-tags` for `content/notes/image-tags.mdx`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  source: string;
}

export async function readNoteFile(id: string): Promise<NoteFile> {
  const file = `${notesFolder}/${id}.mdx`;
  return { id, file, source: await readFile(file, 'utf8') };
}

/** All notes, in the order of their paths. */
export async function readNoteFiles(): Promise<NoteFile[]> {
  const paths = (await readdir(notesFolder, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  return Promise.all(paths.map((path) => readNoteFile(path.slice(0, -'.mdx'.length))));
}

/** The YAML between the fences at the top of a note, whose first line is the file's second. */
export const headOf = (source: string) => /^---\r?\n(.*?)^---\s*$/ms.exec(source)?.[1] ?? '';
