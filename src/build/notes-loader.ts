import type { Loader } from 'astro/loaders';
import { notesFolder, readNotes } from './note-outline.ts';

/** The notes as a collection; the body of each is all of its file. */
export function notesLoader(): Loader {
  return {
    name: 'notes-loader',
    load: async ({ store, parseData, generateDigest, watcher }) => {
      const load = async () => {
        store.clear();
        for (const { id, file, source, frontmatter } of await readNotes()) {
          const data = await parseData({ id, data: frontmatter, filePath: file });
          store.set({ id, data, body: source, filePath: file, digest: generateDigest(source) });
        }
      };
      await load();
      watcher?.on('all', (_, path) => path.includes(`/${notesFolder}/`) && load());
    },
  };
}
