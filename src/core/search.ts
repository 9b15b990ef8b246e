import { excerpt, highlight, type Piece } from './excerpt.ts';
import { onOtherKeyboard, withoutLastKey } from './hangul.ts';
import type { Entry, EntryKind, SearchIndex, Topic } from './search-index.ts';
import { Query, type QueryWord } from './search-query.ts';

/** A thing that was found, as a list shows it. */
export interface Result {
  kind: EntryKind;
  /** The site path with its hash, without the base: `/image-tags/#태그란`. */
  address: string;
  title: Piece[];
  /** Empty where the title says it all. */
  name: Piece[];
  excerpt: Piece[];
  /** The moment of a recording, in milliseconds. */
  time?: number | undefined;
}

export interface Findings {
  /** Best first. */
  results: Result[];
  /** What was looked for in place of the query, which found nothing. */
  instead: string | undefined;
}

/** What a hit in a name is worth, by what it names; a hit in a text is worth 1. */
const nameWorth: Record<EntryKind, number> = {
  page: 12,
  term: 10,
  runtime: 9,
  section: 6,
  cell: 4,
  update: 2,
  session: 1,
};
const titleWorth = 1.5;

/** Recordings come after prose: their text is long, and repeats what the page says of it. */
const sessionShare = 0.3;

/** How well a word stands in a text: 0 where it does not, more for the whole, for a start, and early on. */
function closeness({ readings }: QueryWord, text: string): number {
  for (const { whole, start, inside, trust } of readings) {
    const place = text.search(inside);
    if (place < 0) continue;
    if (whole.test(text)) return 3 * trust;
    return ((start.test(text) ? 2 : 1) - place / text.length / 2) * trust;
  }
  return 0;
}

/** The worth of an entry for a query; 0 unless every word is in it and one of them in more than its topic's title. */
function worth({ kind, name, text }: Entry, { title }: Topic, { words, phrase }: Query): number {
  const ownName = name ?? title;
  let sum = 0;
  let isOwn = false;
  for (const word of words) {
    const own = closeness(word, ownName) * nameWorth[kind] + closeness(word, text);
    const borrowed = name === undefined ? 0 : closeness(word, title) * titleWorth;
    if (own + borrowed === 0) return 0;
    isOwn ||= own > 0;
    sum += own + borrowed;
  }
  if (!isOwn) return 0;
  if (phrase?.test(ownName)) sum += 2 * nameWorth[kind];
  if (phrase?.test(text)) sum += 2;
  return kind === 'session' ? sum * sessionShare : sum;
}

/** The moment at which a recording shows what was looked for: the first line of it, or else the command. */
function momentOf({ moments, text }: Entry, { words }: Query): number | undefined {
  const places = words.map(({ every }) => text.search(every)).filter((place) => place >= 0);
  const line = places.length > 0 ? text.slice(0, Math.min(...places)).split('\n').length - 1 : -1;
  return moments?.findLast(([from]) => from <= line)?.[1];
}

function toResult(entry: Entry, topic: Topic, query: Query): Result {
  const patterns = query.words.map(({ every }) => every);
  const time = momentOf(entry, query);
  const hash = time === undefined ? entry.hash : `${entry.hash}:t=${time / 1000}`;
  return {
    kind: entry.kind,
    address: hash === undefined ? topic.path : `${topic.path}#${hash}`,
    title: highlight(topic.title, patterns),
    name: highlight(entry.name ?? '', patterns),
    excerpt: excerpt(entry.text, patterns),
    time,
  };
}

function find(index: SearchIndex, text: string): Result[] {
  const query = new Query(text, index);
  if (query.words.length === 0) return [];
  return index
    .flatMap((topic) => topic.entries.map((entry) => ({ entry, topic, worth: worth(entry, topic, query) })))
    .filter((found) => found.worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ entry, topic }) => toResult(entry, topic, query));
}

/**
 * Looks for the entries that hold every word of a query, in any order. Where nothing does, it tries
 * the query as typed on a keyboard set to the other language, then without the key typed last.
 */
export function search(index: SearchIndex, query: string): Findings {
  const results = find(index, query);
  if (results.length > 0) return { results, instead: undefined };
  for (const instead of [onOtherKeyboard(query), withoutLastKey(query.trim())]) {
    if (/[ㄱ-ㅣ]/.test(instead)) continue;
    const others = find(index, instead);
    if (others.length > 0) return { results: others, instead };
  }
  return { results: [], instead: undefined };
}
