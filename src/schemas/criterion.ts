import { z } from 'astro/zod';
import { sentence } from './sentence.ts';

/** What every column says about itself. */
const described = {
  /** The table that shows it: opinions (`grades`) or values that a source states (`facts`). */
  table: z.enum(['grades', 'facts']),
  /** The column's heading. */
  label: z.string().min(1),
  /** The question that a cell answers. */
  question: z.string().min(1),
  /** What today's grades were judged by, so that a reader can check or dispute them. Facts need none. */
  basis: sentence.optional(),
};

/** One entry of `content/criteria.yaml`, a column of the comparison; its key is the id that runtimes use. */
export const criterion = z.discriminatedUnion(
  'sort',
  [
    z.strictObject({
      ...described,
      /** Cells hold a value of `scale` and sort by their place in it. */
      sort: z.literal('scale'),
      /** The values, best first. Values outside every scale are in `src/core/scale.ts`. */
      scale: z
        .array(z.string().min(1))
        .min(2)
        .refine((values) => new Set(values).size === values.length, '같은 값이 두 번 나온다. 하나를 지운다'),
    }),
    z.strictObject({
      ...described,
      /** `text` sorts by Korean collation, `date` takes `YYYY-MM-DD`, `version` sorts by its numbers. */
      sort: z.enum(['text', 'date', 'version']),
    }),
  ],
  'scale, text, date, version 가운데 하나로 적는다',
);

export type Criterion = z.infer<typeof criterion>;
