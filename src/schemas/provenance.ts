import { z } from 'astro/zod';

/** `content/casts/<id>.json`: where a cast comes from. Written by the recorder, shown with the replay. */
export const provenance = z.strictObject({
  /** When it was recorded, ISO 8601 in UTC. */
  recorded: z.iso.datetime(),
  /** The client and its version. */
  client: z.string().min(1),
  /** The daemon behind the client, where there is one. */
  daemon: z.string().min(1).nullable(),
  /** The registry that images came from. */
  registry: z.string().min(1).nullable(),
  /** Whose search index answered; null where nothing was searched. */
  index: z.string().min(1).nullable(),
  /** The operating system that it ran on. */
  host: z.string().min(1),
});

export type Provenance = z.infer<typeof provenance>;
