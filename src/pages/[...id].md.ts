import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { translationsFor } from '../layouts/markdown.ts';
import { pageMarkdown } from '../layouts/page-markdown.ts';
import { noteMarkdown } from '../node/mdx/note-markdown.ts';
import { readNote } from '../node/notes/note-reading.ts';
import { absolute } from '../paths.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('notes')).map((note) => ({ params: { id: note.id }, props: { note } }));

/** A note as plain Markdown. */
export const GET: APIRoute<{ note: CollectionEntry<'notes'> }> = async ({ props }) => {
  const { id, data } = props.note;
  const note = await readNote(id);
  const text = noteMarkdown(note.blocks, await translationsFor(note), absolute('').replace(/\/$/, ''));
  return pageMarkdown({ ...data, path: `/${id}/` }, text);
};
