import type { APIRoute, GetStaticPaths } from 'astro';
import { castIds, castOf } from '../../build/casts.ts';
import { castV2 } from '../../core/cast-v2.ts';

export const getStaticPaths = (async () =>
  (await castIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The recording for players that do not read version 3. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(castV2((await castOf(params.id)).cast));
