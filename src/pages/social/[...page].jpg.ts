import type { APIRoute, GetStaticPaths } from 'astro';
import { socialImage } from '../../build/social-image.ts';
import { sitePages } from '../../site-map.ts';
import { strings } from '../../strings.ts';

const home = { path: '/home/', title: strings.siteName, description: strings.siteDescription };

/** All pictures are begun at once, since they are drawn while the pages are built. */
export const getStaticPaths = (async () =>
  [home, ...(await sitePages())].map(({ path, title, description }) => ({
    params: { page: path.slice(1, -1) },
    props: { picture: socialImage({ site: strings.siteName, title, description }) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: ReturnType<typeof socialImage> }> = async ({ props }) =>
  new Response(await props.picture);
