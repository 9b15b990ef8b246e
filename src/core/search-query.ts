import { hangulPattern, withoutParticle } from './hangul.ts';
import { literal } from './pattern.ts';
import type { SearchIndex } from './search-index.ts';

/** One way to read a word of a query. */
interface Reading {
  /** Regular expressions for the word as a whole name, as 레이어 and layer in 레이어(layer), at the start of a word, and anywhere. */
  whole: RegExp;
  start: RegExp;
  inside: RegExp;
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
  return {
    whole: new RegExp(`(?:^|[(,] ?)(?:${pattern})(?=$|[(),])`, 'iu'),
    start: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'iu'),
    inside: new RegExp(pattern, 'iu'),
    trust,
  };
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

/** The words of a query as they are looked for: composed, in small letters, without repeats. */
export const wordsOf = (query: string) => [
  ...new Set(query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)),
];

/** A query, ready to be held against texts. */
export class Query {
  readonly words: QueryWord[];
  /** All words in the order in which they were typed; undefined where there is only one. */
  readonly phrase: RegExp | undefined;

  constructor(text: string, { synonyms }: SearchIndex) {
    const words = wordsOf(text);
    this.words = words.map((word) => queryWord(word, synonyms));
    this.phrase = words.length > 1 ? new RegExp(words.map(withAnySpace).join('\\s*'), 'iu') : undefined;
  }
}
