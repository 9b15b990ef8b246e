import { hangulPattern, withoutParticle } from './hangul.ts';
import { literal } from './pattern.ts';
import type { SearchIndex } from './search-index.ts';

/** One way to read a word of a query. */
export interface Reading {
  inside: RegExp;
  /** What it is worth as it stands in a text: as a whole name, a word, the start of a word, or anywhere. */
  ranks: [pattern: RegExp, worth: number][];
  /** 1 for the word as it was typed, less for what it may stand for. */
  trust: number;
}

/** All ways to read one word, the surest first. */
export interface QueryWord {
  readings: Reading[];
  /** Finds every place that any reading matches. */
  every: RegExp;
}

const withAnySpace = (text: string) => literal(text).replace(/\s+/g, '\\s?');

function reading(pattern: string, trust: number): Reading {
  const word = `(?:${pattern})`;
  const start = `(?<![\\p{L}\\p{N}])${word}`;
  const inside = new RegExp(word, 'iu');
  const ranks: Reading['ranks'] = [
    // 레이어 and layer are the whole of 레이어(layer), and CRI of 인터페이스(Interface, CRI).
    [new RegExp(`^${word}(?=$|\\()|\\((?:[^()]*, )?${word}(?=[,)])`, 'iu'), 3],
    // Where a Hangul word ends cannot be told, since particles follow.
    [new RegExp(`${start}(?![a-z0-9])`, 'iu'), 2],
    [new RegExp(start, 'iu'), 1.5],
    [inside, 1],
  ];
  return { inside, ranks, trust };
}

/** A Hangul word of some length, with or without the spaces that some would write in it: 웹서버, ㄷㅋㅎㅂ. */
const spaced = (word: string) =>
  /^(?:[가-힣]{3,}|[ㄱ-ㅎ]{3,})$/.test(word) ? [...word].map(hangulPattern).join('\\s?') : undefined;

function queryWord(word: string, synonyms: SearchIndex['synonyms']): QueryWord {
  const stem = withoutParticle(word);
  const said = [word, stem ?? ''].flatMap((form) => (Object.hasOwn(synonyms, form) ? (synonyms[form] ?? []) : []));
  const patterns: [pattern: string | undefined, trust: number][] = [
    [withAnySpace(word), 1],
    [hangulPattern(word), 0.8],
    [spaced(word), 0.7],
    [stem && withAnySpace(stem), 0.7],
    ...said.map((other): [string, number] => [withAnySpace(other), 0.6]),
  ];
  const known = patterns.filter(
    (entry, place): entry is [string, number] =>
      entry[0] !== undefined && patterns.findIndex(([pattern]) => pattern === entry[0]) === place,
  );
  return {
    readings: known.map(([pattern, trust]) => reading(pattern, trust)),
    every: new RegExp(known.map(([pattern]) => pattern).join('|'), 'giu'),
  };
}

/**
 * The words of a query as they are looked for: composed, in small letters, without repeats and the marks that end
 * a sentence.
 */
export const wordsOf = (query: string) => [
  ...new Set(
    query
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/(?<=[\p{L}\p{N}])[?!,.]+$/u, ''))
      .filter(Boolean),
  ),
];

/** Words with which one asks, whatever one asks about: 도커란 무엇인가, 태그 찾는 법, what is CRI. */
const asking =
  /^(?:왜|어떻게|어떤|무슨|뭐|뭘|무엇|뭔가요?|(?:뭐|무엇)(?:야|예요|에요|이야|인가|인가요|인지|일까|지|죠)|대해|대한|하는|how|to|what|why|is|the|vs|(?:뜻|의미|이유|까닭|방법|법|설명|정리)(?:[은는이가을를]|이란)?)$/;

/** Whether a word asks, and is not what is asked about. */
export const isAsking = (word: string): boolean => asking.test(word);

/** A query, ready to be held against texts. */
export class Query {
  /** What has to be found: all words but those that only ask, if there are others. */
  readonly words: QueryWord[];
  /** The words together, in the order in which they were typed; empty where there is only one. */
  readonly phrase: Reading[];

  constructor(text: string, { synonyms }: SearchIndex) {
    const all = wordsOf(text);
    const subjects = all.filter((word) => !isAsking(word));
    const words = subjects.length > 0 ? subjects : all;
    this.words = words.map((word) => queryWord(word, synonyms));
    this.phrase = words.length > 1 ? [reading(words.map(withAnySpace).join('\\s*'), 1)] : [];
  }
}
