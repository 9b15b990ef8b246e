import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { most } from '../core/navigation.ts';
import { latest } from '../node/calendar.ts';
import { readNotes } from '../node/notes/note-reading.ts';
import { collectUpdates, updateAnchor } from '../node/notes/update.ts';
import { atomFeed } from '../node/site/atom-feed.ts';
import { absolute } from '../paths.ts';
import { strings } from '../strings.ts';

/** The newest updates of the notes, for feed readers. */
export const GET: APIRoute = async () => {
  const accessed = new Map((await getCollection('sources')).map(({ id, data }) => [id, data.accessed]));
  const updates = collectUpdates(await readNotes()).slice(0, most.changes);
  const entries = updates.map(({ id, said, text, since, sources, note }) => ({
    url: absolute(`/${note.id}/#${updateAnchor(id)}`),
    title: said,
    text,
    date: since ?? latest(sources.map((source) => accessed.get(source) ?? '')) ?? '',
  }));
  const feed = atomFeed(
    {
      ...strings.feed,
      language: strings.language,
      author: strings.siteName,
      url: absolute('/feed.xml'),
      page: absolute('/changes/'),
    },
    entries,
  );
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
