import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { id } from '../../schemas/id.ts';
import { source } from '../../schemas/source.ts';
import { citedByRuntimes } from '../facts/comparison-check.ts';
import type { Fault } from '../fault.ts';
import { splitIds } from '../mdx/component-node.ts';
import type { NoteOutline } from '../mdx/note-outline.ts';
import { readYaml } from '../yaml-content.ts';

const file = 'content/sources.yaml';

const citedByNotes = (notes: readonly NoteOutline[]) =>
  notes.flatMap(({ components }) =>
    components.flatMap(({ name, attributes }) =>
      name === 'Cite' ? [attributes['id'] ?? ''] : splitIds(attributes['sources']),
    ),
  );

/** Sources that nothing cites, and those that are the same document. */
export async function checkSources(notes: readonly NoteOutline[]): Promise<Fault[]> {
  const { data, faults, faultAt } = readYaml(
    await readFile(file, 'utf8'),
    file,
    z.record(id, source),
    'src/schemas/source.ts',
  );
  const byRuntimes = await citedByRuntimes();
  const cited = new Set([...citedByNotes(notes), ...(byRuntimes ?? [])]);
  const byUrl = new Map<string, string>();
  const found = Object.entries(data ?? {}).flatMap(([name, { url }]) => {
    const same = byUrl.get(url);
    byUrl.set(url, name);
    if (same) return faultAt([name, 'url'], `${name}.url: 출처 "${same}"의 주소와 같다. 하나로 합친다.`);
    if (!byRuntimes || cited.has(name)) return [];
    return faultAt([name], `출처 "${name}": 아무 글도 들지 않는다. <Cite>나 sources로 들거나 지운다.`);
  });
  return [...faults, ...found];
}
