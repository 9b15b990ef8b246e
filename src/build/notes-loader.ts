import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { headOf, notesFolder, readNoteFiles } from './note-file.ts';

/** The notes as a collection; the body of each is all of its file. */
export function notesLoader(): Loader {
  return {
    name: 'notes-loader',
    load: async ({ store, parseData, generateDigest, watcher }) => {
      const load = async () => {
        store.clear();
        for (const { id, file, source } of await readNoteFiles()) {
          const data = await parseData({ id, data: parse(headOf(source)) ?? {}, filePath: file });
          store.set({ id, data, body: source, filePath: file, digest: generateDigest(source) });
        }
      };
      await load();
      watcher?.on('all', (_, path) => path.includes(`/${notesFolder}/`) && load());
    },
  };
}
