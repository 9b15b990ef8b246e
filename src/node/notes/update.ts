import { type ComponentUse, splitIds } from '../mdx/component-node.ts';
import type { NoteOutline } from '../mdx/note-outline.ts';

/** One `<Update>`: a statement of the 2021 notes beside what holds today. */
export interface Update {
  id: string;
  /** What the notes said. */
  said: string;
  /** What holds today, as plain text. */
  text: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; missing where the statement was imprecise from the start. */
  since: string | undefined;
  /** Ids in `content/sources.yaml`. */
  sources: string[];
  /** The note that it stands in. */
  note: NoteOutline;
}

export const updateAnchor = (id: string) => `update-${id}`;

function toUpdate(note: NoteOutline, { attributes, text }: ComponentUse): Update {
  const { id = '', said = '', since, sources } = attributes;
  return { id, said, text, since, sources: splitIds(sources), note };
}

/** Every update of the notes: dated ones first, newest at the top, then the corrections. */
export function collectUpdates(notes: readonly NoteOutline[]): Update[] {
  return notes
    .flatMap((note) => note.components.filter(({ name }) => name === 'Update').map((use) => toUpdate(note, use)))
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
}
