/** Which of the two judgements a table shows: that of the 2021 notes, or today's. */
export type Era = 'then' | 'now';

/** A column of a comparison table. */
export interface Column {
  id: string;
  table: 'grades' | 'facts';
  label: string;
  sort: 'scale' | 'text' | 'date' | 'version';
  /** Best first; empty unless `sort` is `scale`. */
  scale: readonly string[];
}

/** One value of a row. */
export interface Cell {
  value: string;
  /** The value in the notes of 2021, where they judged it. */
  then?: string | undefined;
  note?: string | undefined;
}

/** A runtime, with its cells by column id; a column without a cell is unknown. */
export interface Row {
  id: string;
  name: string;
  cells: Readonly<Record<string, Cell>>;
}

/** Everything the tables show, columns in their order. */
export interface Comparison {
  columns: readonly Column[];
  rows: readonly Row[];
}
