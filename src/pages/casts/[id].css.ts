import type { APIRoute, GetStaticPaths } from 'astro';
import { castIds, castOf } from '../../build/casts.ts';

export const getStaticPaths = (async () => {
  const casts = await Promise.all((await castIds()).map(castOf));
  return casts.filter(({ compiled }) => coloursOf(compiled.poster).length > 0).map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** Colours of a poster that the 16 themed ones do not cover, as `f="#rrggbb"` and `b="#rrggbb"`. */
function coloursOf(poster: readonly string[]): string[] {
  const found = poster.flatMap((row) =>
    [...row.matchAll(/ data-([fb]="#[0-9a-f]{6}")/g)].map(([, colour = '']) => colour),
  );
  return [...new Set(found)].sort();
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const rules = coloursOf((await castOf(params.id)).compiled.poster).map((colour) => {
    const property = colour.startsWith('f') ? 'color' : 'background';
    return `[id="${params.id}"] [data-${colour}]{${property}:${colour.slice(3, 10)}}`;
  });
  return new Response(rules.join('\n'));
};
