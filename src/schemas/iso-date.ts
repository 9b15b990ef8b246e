import { z } from 'astro/zod';

/** `YYYY-MM-DD`, a day that exists. Astro's YAML reader hands an unquoted date over as a `Date`. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);
