import type { Chapter } from '../../core/chapters.ts';
import type { Comparison } from '../../core/comparison.ts';
import { present } from '../../core/present.ts';
import type { Entry, SearchIndex, Topic } from '../../core/search-index.ts';
import type { SessionLine } from '../../core/session-lines.ts';
import { transcriptOf } from '../../core/transcript.ts';
import type { Criterion } from '../../schemas/criterion.ts';
import type { Runtime } from '../../schemas/runtime.ts';
import type { Term } from '../../schemas/term.ts';
import { castIds, castOf, type PublishedCast } from '../facts/casts.ts';
import { readSynonyms } from '../language/synonyms.ts';
import type { ComponentUse } from '../mdx/component-node.ts';
import { type NoteSection, noteSections, withSingleSpaces } from '../mdx/note-text.ts';
import { readNote } from '../notes/note-reading.ts';
import { updateAnchor } from '../notes/update.ts';

/** A page of the site, as its navigation lists it. */
export interface IndexedPage {
  path: string;
  title: string;
  description: string;
}

interface Item<T> {
  id: string;
  data: T;
}

/** What the index is made of, in reading order. */
export interface SearchedContent {
  pages: readonly IndexedPage[];
  /** Ids of the pages that are notes. */
  notes: ReadonlySet<string>;
  terms: readonly Item<Term>[];
  runtimes: readonly Item<Runtime>[];
  criteria: readonly Item<Criterion>[];
  comparison: Comparison;
  /** The heading that `<Summary>` shows. */
  summaryTitle: string;
}

/** The moments at which the lines of a chapter's output came up, as a list of changes. */
function momentsOf(chapter: Chapter, lines: readonly string[], sessionLines: readonly SessionLine[]) {
  const [start, end] = [chapter.entered ?? chapter.start, chapter.end].map((seconds) => Math.round(seconds * 1000));
  const moments: [line: number, time: number][] = [[-1, start ?? 0]];
  for (const [line, text] of lines.entries()) {
    const shown = sessionLines.find(([time, other]) => time >= (start ?? 0) && other.trimEnd() === text.trimEnd());
    const time = shown?.[0] ?? end ?? 0;
    if (time !== moments.at(-1)?.[1]) moments.push([line, time]);
  }
  return moments;
}

function sessionEntries({ id, compiled }: PublishedCast): Entry[] {
  const entries = transcriptOf(compiled.chapters);
  return compiled.chapters.map((chapter, index): Entry => {
    const lines = entries[index]?.output.split('\n') ?? [];
    return {
      kind: 'session',
      hash: id,
      name: chapter.command,
      text: lines.map(withSingleSpaces).join('\n'),
      moments: momentsOf(chapter, lines, compiled.lines),
    };
  });
}

/** What a page says of a recording: its title, and the notes on its output. */
const sessionText = ({ title, annotations }: PublishedCast) =>
  [title, ...annotations.map(({ on, text }) => `${on}: ${text}`)].join('. ');

const questionEntry = (ask: string, options: readonly string[], answer: string, section: NoteSection): Entry => ({
  kind: 'question',
  hash: section.hash ?? '',
  name: ask,
  text: [...options, answer].join('. '),
});

async function noteEntries(
  path: string,
  description: string,
  casts: ReadonlyMap<string, PublishedCast>,
  summaryTitle: string,
): Promise<Entry[]> {
  const note = await readNote(path.slice(1, -1));
  const others: Entry[] = [];
  const show = ({ name, attributes, lists, text }: ComponentUse, section: NoteSection): string => {
    const { id = '', said = '', ask = '' } = attributes;
    switch (name) {
      case 'Update':
        others.push({ kind: 'update', hash: updateAnchor(id), name: said, text });
        return '';
      case 'Summary':
        others.push({ kind: 'summary', hash: 'summary-title', name: summaryTitle, text });
        return '';
      case 'Question':
        others.push(questionEntry(ask, lists['options'] ?? [], text, section));
        return '';
      case 'Replay': {
        const cast = present(casts.get(id));
        others.push(...sessionEntries(cast));
        return sessionText(cast);
      }
      default:
        return text;
    }
  };
  const sections = noteSections(note.sections, show).map(
    (section): Entry =>
      section.hash === undefined
        ? { kind: 'page', text: `${description} ${section.text}` }
        : { kind: 'section', ...section },
  );
  return [...sections, ...others];
}

const termEntry = ({ id, data }: Item<Term>): Entry => ({
  kind: 'term',
  hash: id,
  name: data.ko === data.en ? data.ko : `${data.ko}(${data.en})`,
  text: data.text,
});

const columnEntry = ({ id, data }: Item<Criterion>): Entry => ({
  kind: 'line',
  hash: `about-${id}`,
  name: data.label,
  text: [`${data.question}?`, data.basis].filter(Boolean).join(' '),
});

function runtimeTopics({ columns, rows }: Comparison, runtimes: readonly Item<Runtime>[]): Topic[] {
  return rows.map(({ id, name, cells }) => {
    const { summary, grades } = present(runtimes.find((runtime) => runtime.id === id)).data;
    const entries = columns.flatMap((column): Entry[] => {
      const cell = cells[column.id];
      const text = [cell?.value, cell?.note, grades?.[column.id]?.reason].filter(Boolean).join('. ');
      return cell ? [{ kind: 'cell', hash: `${id}-${column.id}`, name: column.label, text }] : [];
    });
    const row: Entry = { kind: 'line', hash: `${id}-facts`, text: summary };
    return { path: '/comparison/', title: name, entries: [row, ...entries] };
  });
}

/** Everything that can be found on the site. Throws what reading notes and casts throws. */
export async function searchIndex(content: SearchedContent): Promise<SearchIndex> {
  const { pages, notes, terms, runtimes, criteria, comparison, summaryTitle } = content;
  const casts = new Map((await Promise.all((await castIds()).map(castOf))).map((cast) => [cast.id, cast]));
  const listed = new Map([
    ['/glossary/', terms.map(termEntry)],
    ['/comparison/', criteria.map(columnEntry)],
  ]);
  const topics = pages.map(async ({ path, title, description }): Promise<Topic> => {
    const isNote = notes.has(path.slice(1, -1));
    const entries: Entry[] = isNote
      ? await noteEntries(path, description, casts, summaryTitle)
      : [{ kind: 'page', text: description }];
    return { path, title, entries: [...entries, ...(listed.get(path) ?? [])] };
  });
  return {
    topics: [...(await Promise.all(topics)), ...runtimeTopics(comparison, runtimes)],
    synonyms: await readSynonyms(terms.map(({ data }) => data)),
  };
}
