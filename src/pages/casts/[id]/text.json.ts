import type { APIRoute, GetStaticPaths } from 'astro';
import { castOf, castPaths } from '../../../node/facts/casts.ts';

export const getStaticPaths = castPaths satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) =>
  Response.json((await castOf(params.id)).compiled.lines);
