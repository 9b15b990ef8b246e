import type { APIRoute, GetStaticPaths } from 'astro';
import { socialImage } from '../../build/social-image.ts';
import { type SitePage, sitePages } from '../../site-map.ts';
import { strings } from '../../strings.ts';

const home = { path: '/home/', title: strings.siteName, description: strings.siteDescription };

export const getStaticPaths: GetStaticPaths = async () =>
  [home, ...(await sitePages())].map((page) => ({ params: { page: page.path.slice(1, -1) }, props: { page } }));

export const GET: APIRoute<{ page: Pick<SitePage, 'title' | 'description'> }> = async ({ props: { page } }) => {
  const { title, description } = page;
  return new Response(await socialImage({ site: strings.siteName, title, description }));
};
