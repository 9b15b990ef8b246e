/**
 * What a reader can be led to: a page, a section of it, its summary, a note on what changed since 2021, a
 * question, a term, a row or column of the comparison or a cell of it, or a command in a recording.
 */
export type EntryKind = 'page' | 'section' | 'summary' | 'update' | 'question' | 'term' | 'line' | 'cell' | 'session';

/** One thing that can be found. Texts are composed (NFC), with single spaces. */
export interface Entry {
  kind: EntryKind;
  /** What follows `#` in its address; left out where the page itself is meant. */
  hash?: string;
  /** A heading, a term, a criterion, a command; left out where it is the topic's title. */
  name?: string;
  text: string;
  /**
   * For recordings, whose text is lines: from which line on which moment, in milliseconds, shows them.
   * The first one, of line -1, shows the command.
   */
  moments?: [line: number, time: number][];
}

/** What belongs together under one title. */
export interface Topic {
  /** The site path, without the base: `/image-layers/`. */
  path: string;
  title: string;
  entries: Entry[];
}

/** `/search.json`. */
export interface SearchIndex {
  /** In reading order. */
  topics: Topic[];
  /** Words that a reader may type, in small letters and without spaces, with what the site says for them. */
  synonyms: Readonly<Record<string, readonly string[]>>;
}
