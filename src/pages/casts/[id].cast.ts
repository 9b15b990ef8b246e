import type { APIRoute, GetStaticPaths } from 'astro';
import { castIds, castOf } from '../../node/facts/casts.ts';

export const getStaticPaths = (async () =>
  (await castIds()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  new Response((await castOf(params.id)).source);
