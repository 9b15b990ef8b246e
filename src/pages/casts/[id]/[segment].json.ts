import type { APIRoute, GetStaticPaths } from 'astro';
import { castIds, castOf } from '../../../node/facts/casts.ts';

export const getStaticPaths = (async () => {
  const casts = await Promise.all((await castIds()).map(castOf));
  return casts.flatMap(({ id, compiled }) =>
    compiled.segments.slice(1).map((_, index) => ({ params: { id, segment: String(index + 1) } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string; segment: string }> = async ({ params }) =>
  Response.json((await castOf(params.id)).compiled.segments[Number(params.segment)]);
