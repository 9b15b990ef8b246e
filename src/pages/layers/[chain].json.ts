import type { APIRoute, GetStaticPaths } from 'astro';
import { packFiles } from '../../core/layer-files.ts';
import { present } from '../../core/present.ts';
import { publishedLayers } from '../../node/facts/layers.ts';

export const getStaticPaths = (async () =>
  [...(await publishedLayers()).files.keys()].map((chain) => ({ params: { chain } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { chain: string }> = async ({ params }) =>
  Response.json(packFiles(present((await publishedLayers()).files.get(params.chain))));
