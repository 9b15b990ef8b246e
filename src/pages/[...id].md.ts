import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { noteMarkdown } from '../build/note-markdown.ts';
import { readNote } from '../build/note-reading.ts';
import { translationsFor } from '../layouts/markdown.ts';
import { absolute } from '../paths.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('notes')).map((note) => ({ params: { id: note.id }, props: { note } }));

/** A note as plain Markdown. */
export const GET: APIRoute<{ note: CollectionEntry<'notes'> }> = async ({ props }) => {
  const { id, data } = props.note;
  const note = await readNote(id);
  const text = noteMarkdown(note.blocks, await translationsFor(note), absolute('').replace(/\/$/, ''));
  return new Response(`# ${data.title}\n\n${data.description}\n\n<${absolute(`/${id}/`)}>\n\n${text}`);
};
