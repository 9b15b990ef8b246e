import { excerpt, highlight, type Piece } from './excerpt.ts';
import { onOtherKeyboard, withoutLastKey, withoutParticle } from './hangul.ts';
import type { Entry, EntryKind, SearchIndex, Topic } from './search-index.ts';
import { isAsking, Query, type QueryWord, type Reading, wordsOf } from './search-query.ts';

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
  /** How many there are. */
  count: number;
  /** The best of them, best first. */
  results: Result[];
  /** What was looked for in place of the query, which found nothing. */
  instead: string | undefined;
}

interface Weight {
  /** What a hit in the name is worth; a hit in the text is worth 1. */
  name: number;
  /** What the whole is worth beside other kinds. */
  share: number;
}

/** Prose comes before what sums it up, before questions about it, and before recordings, whose text is long and told in prose too. */
const weights: Record<EntryKind, Weight> = {
  page: { name: 12, share: 1 },
  term: { name: 10, share: 1 },
  line: { name: 9, share: 1 },
  section: { name: 6, share: 1 },
  summary: { name: 1, share: 0.7 },
  update: { name: 1, share: 0.6 },
  cell: { name: 1.5, share: 0.8 },
  question: { name: 1, share: 0.5 },
  session: { name: 1, share: 0.3 },
};
/** What a hit in the title is worth to a part of it. */
const titleWorth = 1.5;

/** How well a word stands in a text: 0 where it does not. */
function closeness(readings: readonly Reading[], text: string): number {
  const best = readings.find(({ inside }) => inside.test(text));
  const rank = best?.ranks.find(([pattern]) => pattern.test(text));
  return best && rank ? rank[1] * best.trust : 0;
}

/** A word that is said often, for the length of a text, is more of what the text is about. */
function density({ every }: QueryWord, text: string): number {
  const hits = text.match(every)?.length ?? 0;
  return hits / (hits + 1 + text.length / 400);
}

/** The worth of an entry for a query; 0 unless every word is in it and one of them in more than its topic's title. */
function worth({ kind, name, text }: Entry, { title }: Topic, { words, phrase }: Query): number {
  const ownName = name ?? title;
  const weight = weights[kind];
  let sum = 0;
  let isOwn = false;
  for (const word of words) {
    const own =
      closeness(word.readings, ownName) * weight.name + closeness(word.readings, text) * (1 + density(word, text) / 2);
    const borrowed = name === undefined ? 0 : closeness(word.readings, title) * titleWorth;
    if (own + borrowed === 0) return 0;
    isOwn ||= own > 0;
    sum += own + borrowed;
  }
  if (!isOwn) return 0;
  sum += closeness(phrase, ownName) * weight.name + closeness(phrase, text) * 4;
  return sum * weight.share;
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

function find(index: SearchIndex, text: string, limit: number): Omit<Findings, 'instead'> {
  const query = new Query(text, index);
  if (query.words.length === 0) return { count: 0, results: [] };
  const found = index.topics
    .flatMap((topic) => topic.entries.map((entry) => ({ entry, topic, worth: worth(entry, topic, query) })))
    .filter((candidate) => candidate.worth > 0)
    .sort((one, other) => other.worth - one.worth);
  return {
    count: found.length,
    results: found.slice(0, limit).map(({ entry, topic }) => toResult(entry, topic, query)),
  };
}

/** What may have been meant by a query that finds nothing, likeliest first. */
function* guesses(index: SearchIndex, query: string): Generator<string> {
  const elsewhere = onOtherKeyboard(query);
  if (!/[ㄱ-ㅣ]/.test(elsewhere)) yield elsewhere;
  yield query.replace(/\s+/g, '');
  const shorter = withoutLastKey(query);
  // A consonant after less than two syllables would find too much.
  if (!/(?<![가-힣]{2})[ㄱ-ㅎ]$/.test(shorter)) yield shorter;
  const words = wordsOf(query)
    .filter((word) => !isAsking(word))
    .map((word) => ({ word, count: find(index, word, 0).count }));
  while (words.length > 1) {
    const rarest = Math.min(...words.map(({ count }) => count));
    words.splice(
      words.findLastIndex(({ count }) => count === rarest),
      1,
    );
    yield words.map(({ word }) => withoutParticle(word) ?? word).join(' ');
  }
}

/**
 * Looks for the entries that hold every word of a query, in any order. Where nothing does, it tries the
 * query as typed on a keyboard set to the other language, without its spaces, without the key typed last,
 * and without the words that are found least.
 */
export function search(index: SearchIndex, query: string, limit: number): Findings {
  const found = find(index, query, limit);
  if (found.count > 0) return { ...found, instead: undefined };
  for (const instead of guesses(index, query.trim())) {
    const others = find(index, instead, limit);
    if (others.count > 0) return { ...others, instead };
  }
  return { ...found, instead: undefined };
}
