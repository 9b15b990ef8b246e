import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Fault } from '../fault.ts';

const needed = [
  'content/criteria.yaml',
  'content/glossary.yaml',
  'content/layers',
  'content/notes',
  'content/readings.yaml',
  'content/runtimes',
  'content/sources.yaml',
  'content/synonyms.yaml',
];

/** What is read of each folder; the notes and sessions look after their own names. */
const read: Readonly<Record<string, RegExp>> = {
  content: /^(?:casts|layers|notes|runtimes|sessions|(?:criteria|glossary|readings|sources|synonyms)\.yaml)$/,
  'content/casts': /\.(?:cast|json)$/,
  'content/layers': /^files$|\.json$/,
  'content/layers/files': /^[0-9a-f]{12}\.json$/,
  'content/runtimes': /\.ya?ml$/i,
};

/** What the content folder lacks, and what nothing reads of it. */
export async function checkFolders(): Promise<Fault[]> {
  const missing = needed
    .filter((file) => !existsSync(file))
    .map((file) => ({ file, message: `꼭 있어야 하는데 없다. git restore ${file} 명령으로 되살린다.` }));
  const strays = Object.entries(read).map(async ([folder, form]) => {
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => !name.startsWith('.') && !form.test(name))
      .map((name) => ({ file: `${folder}/${name}`, message: '아무것도 읽지 않는 이름이다. 이름을 고치거나 지운다.' }));
  });
  return [...missing, ...(await Promise.all(strays)).flat()];
}
