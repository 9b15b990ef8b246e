import { z } from 'astro/zod';
import { asWritten, isoDate } from './iso-date.ts';
import { sentence } from './sentence.ts';

const value = asWritten(z.string().min(1));

const cited = {
  /** A few words shown beside the value, where it would mislead without them. */
  note: asWritten(z.string().min(1)).optional(),
  /** Ids in `content/sources.yaml` that bear the value out. */
  sources: z.array(z.string()).min(1),
  /** The day the value was true, where it is not the file's own `asOf`. */
  asOf: isoDate.optional(),
};

/** A judgement on one criterion; `then` and `now` are values of the criterion's scale. */
export const grade = z.strictObject({
  /** The grade that the notes of 2021 gave. */
  then: value,
  /** The grade today. */
  now: value,
  /** Why it is so today: one or two sentences. */
  reason: sentence,
  ...cited,
});

/** A value that its sources state. A fact that is left out shows as unknown. */
export const fact = z.strictObject({ value, ...cited });

/** One file of `content/runtimes/`: a runtime or a tool around it; the file's name is its id. */
export const runtime = z.strictObject({
  /** The name that the tables show. */
  name: z.string().min(1),
  /** What it is, in one sentence. */
  summary: sentence,
  /** The day the file's values were checked, `YYYY-MM-DD`. */
  asOf: isoDate,
  /** Ids of what it starts or drives as it comes: the solid lines of the level figure. */
  calls: z.array(z.string()).default([]),
  /** Ids of what it can be set to start or drive: the dashed lines. */
  mayCall: z.array(z.string()).default([]),
  /** Grades by id of a `grades` criterion: all of them, or no `grades` at all. */
  grades: z.record(z.string(), grade).optional(),
  /** Facts by id of a `facts` criterion; `level` is the one that may not be missing. */
  facts: z.record(z.string(), fact),
});

export type Runtime = z.infer<typeof runtime>;
