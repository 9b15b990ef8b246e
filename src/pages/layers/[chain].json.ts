import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedLayers } from '../../build/layers.ts';
import { packFiles } from '../../core/layer-files.ts';
import { present } from '../../core/present.ts';

export const getStaticPaths = (async () =>
  [...(await publishedLayers()).files.keys()].map((chain) => ({ params: { chain } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { chain: string }> = async ({ params }) =>
  Response.json(packFiles(present((await publishedLayers()).files.get(params.chain))));
