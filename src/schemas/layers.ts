import { z } from 'astro/zod';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'sha256: 뒤에 16진수 64자가 이어지는 다이제스트여야 한다');
const count = z.number().int().nonnegative();

/** A layer of an image, on all the layers below it. */
export const layer = z.strictObject({
  /** Digest of the compressed tar: what a pull shows. */
  digest,
  /** Digest of the unpacked tar: what `docker inspect` shows. */
  diffId: digest,
  /** Identity of the layer on all below it; its files are in `files/<first 12 digits>.json`. */
  chainId: digest,
  /** Bytes sent over the network. */
  compressed: count,
  /** Bytes of the files in it. */
  unpacked: count,
});

export const command = z.strictObject({
  /** The instruction, as `docker history --no-trunc` prints it. */
  by: z.string(),
  /** Index of the layer that it made; null where it changed settings only. */
  layer: count.nullable(),
});

/** `content/layers/<name>-<tag>.json`, `/` in the name as `-`: an image as the registry of the recordings holds it. */
export const imageLayers = z.strictObject({
  name: z.string().min(1),
  /** All tags that name this image. */
  tags: z.array(z.string().min(1)).min(1),
  /** Digest of the manifest: the `Digest:` of a pull. */
  digest,
  /** Digest of the config: the image ID. */
  id: digest,
  platform: z.string().min(1),
  created: z.iso.datetime({ precision: null }),
  /** From the bottom up. */
  layers: z.array(layer).min(1),
  /** From the first command to the last, as `docker history` shows them from bottom to top. */
  history: z.array(command),
});

/**
 * `content/layers/files/<chain>.json`: the paths of a layer by folder. A path is `[name, size]`,
 * with `"r"` at its end where it replaces one below and `"x"` where it removes one.
 */
export const fileTree = z.record(
  z.string(),
  z.array(
    z.union(
      [z.tuple([z.string(), count]), z.tuple([z.string(), count, z.enum(['r', 'x'])])],
      '["이름", 크기]나 ["이름", 크기, "r"]처럼 적는다',
    ),
  ),
);

export type ImageLayers = z.infer<typeof imageLayers>;
export type Layer = z.infer<typeof layer>;
export type FileTree = z.infer<typeof fileTree>;
