import type { APIRoute, GetStaticPaths } from 'astro';
import { castV2 } from '../../core/cast-v2.ts';
import { castIds, castOf } from '../../node/facts/casts.ts';

export const getStaticPaths = (async () =>
  (await castIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The recording for players that do not read version 3. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(castV2((await castOf(params.id)).cast));
