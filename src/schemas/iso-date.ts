import { z } from 'astro/zod';

/** Gives an unquoted date back its written form: Astro's YAML reader hands it over as a `Date`. */
export const asWritten = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), schema);

/** `YYYY-MM-DD`, a day that exists. */
export const isoDate = asWritten(z.iso.date());
