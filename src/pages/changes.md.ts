import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { blocks, escaped, link } from '../core/markdown.ts';
import { pageMarkdown } from '../layouts/page-markdown.ts';
import { readCite, updateMarkdown } from '../layouts/update-markdown.ts';
import { readNotes } from '../node/notes/note-reading.ts';
import { collectUpdates, updateAnchor } from '../node/notes/update.ts';
import { absolute } from '../paths.ts';
import { generatedPage } from '../site-map.ts';
import { strings } from '../strings.ts';

/** All that has changed as plain Markdown. */
export const GET: APIRoute = async () => {
  const cite = await readCite();
  const titles = new Map((await getCollection('notes')).map(({ id, data }) => [id, data.title]));
  const updates = collectUpdates(await readNotes());
  const items = updates.flatMap(({ id, text, note, ...update }) => [
    link(absolute(`/${note.id}/#${updateAnchor(id)}`), titles.get(note.id) ?? note.id),
    updateMarkdown(update, escaped(text), cite),
  ]);
  return pageMarkdown(generatedPage('/changes/'), blocks(strings.changes(updates.length), ...items));
};
