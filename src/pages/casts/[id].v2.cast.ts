import type { APIRoute, GetStaticPaths } from 'astro';
import { castV2 } from '../../core/cast-v2.ts';
import { castOf, castPaths } from '../../node/facts/casts.ts';

export const getStaticPaths = castPaths satisfies GetStaticPaths;

/** The recording for players that do not read version 3. */
export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response(castV2((await castOf(params.id)).cast));
