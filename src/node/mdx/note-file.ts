import { readdir, readFile } from 'node:fs/promises';
import type { Fault } from '../fault.ts';

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

const nameForm = /^([a-z0-9-]+\/)*[a-z0-9-]+\.mdx$/;

/** Files among the notes whose names give no page, or the address of another. */
export async function checkNoteNames(): Promise<Fault[]> {
  const entries = await readdir(notesFolder, { recursive: true, withFileTypes: true });
  const pages = (await readdir('src/pages', { recursive: true }))
    .filter((path) => path.endsWith('.astro'))
    .map((path) => path.split(/[/.]/)[0]);
  return entries.flatMap((entry) => {
    if (!entry.isFile() || entry.name.startsWith('.')) return [];
    const file = `${entry.parentPath}/${entry.name}`;
    const path = file.slice(notesFolder.length + 1);
    const [first = ''] = path.split(/[/.]/);
    if (!nameForm.test(path)) {
      return { file, message: `파일 이름 "${path}": 주소가 될 수 없다. 소문자, 숫자, -로 짓고 .mdx로 끝낸다.` };
    }
    // The comparison is a page of its own around its note.
    if (path === 'comparison.mdx' || !pages.includes(first)) return [];
    return { file, message: `주소 "/${first}/": 사이트가 만드는 쪽이 이미 쓴다. 파일 이름을 바꾼다.` };
  });
}

/** The YAML between the fences at the top of a note, whose first line is the file's second. */
export const headOf = (source: string) => /^---\r?\n(.*?)^---\s*$/ms.exec(source)?.[1] ?? '';
