import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readNoteFile } from '../build/note-file.ts';
import { noteMarkdown } from '../build/note-markdown.ts';
import { outlineNote } from '../build/note-outline.ts';
import { translationsFor } from '../layouts/markdown.ts';
import { absolute } from '../paths.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('notes')).map((note) => ({ params: { id: note.id }, props: { note } }));

/** A note as plain Markdown. */
export const GET: APIRoute<{ note: CollectionEntry<'notes'> }> = async ({ props: { note } }) => {
  const { id, data } = note;
  const { source } = await readNoteFile(id);
  const translations = await translationsFor(outlineNote(id, source));
  const text = noteMarkdown(source, translations, absolute('').replace(/\/$/, ''));
  return new Response(`# ${data.title}\n\n${data.description}\n\n<${absolute(`/${id}/`)}>\n\n${text}`);
};
