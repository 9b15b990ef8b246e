import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sites } from '../../tools/sites.mjs';
import { booklet, builtPages } from './built-pages.ts';

const { base, folder } = sites.underBase;

/** Pages that lead to others, which search engines are told to pass over. */
const passedOver = [booklet, 'search/'];

test('the sitemap names every page that is to be found, and no other', async ({ page }) => {
  const text = await (await page.request.get('sitemap.xml')).text();
  const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) =>
    new URL(url).pathname.slice(base.length),
  );
  expect(paths.sort()).toEqual(builtPages.filter((path) => !passedOver.includes(path)));
});

test('the feed is well formed, and its entries are the changes and lead to them', async ({ page }) => {
  const text = await (await page.request.get('feed.xml')).text();
  await page.goto('changes/');
  const links = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    if (feed.querySelector('parsererror')) throw new Error('The feed is not well formed.');
    return Array.from(feed.querySelectorAll('entry > link'), (link) => link.getAttribute('href') ?? '');
  }, text);
  expect(links.length).toBe(await page.locator('main .update').count());
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    const html = readFileSync(`${folder}/${pathname.slice(base.length)}index.html`, 'utf8');
    expect(html, link).toMatch(new RegExp(` id="?${hash.slice(1)}[" >]`));
  }
});

test('a note says what it is to machines, and stands as Markdown beside its page', async ({ page }) => {
  await page.goto('image-tags/');
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(data['@graph'].map((item: { '@type': string }) => item['@type'])).toEqual(['TechArticle', 'BreadcrumbList']);
  const markdown = await page.locator('link[type="text/markdown"]').getAttribute('href');
  const text = await (await page.request.get(markdown ?? '')).text();
  expect(text).toContain('# 이미지 태그');
  expect(text).toContain('$ docker pull nginx:stable');
  expect(text).toMatch(/^Docker CLI [\d.]+ · 실습용 레지스트리 · \d{4}-\d\d-\d\d 녹화$/m);
  expect(text).toContain('> **2021년 노트:**');
  expect(text).not.toMatch(/<[A-Z]|&#x/);
});

test('the home page is the site to machines, and a page that does not exist has no address', async ({ page }) => {
  await page.goto('');
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
  expect(data['@graph']).toEqual([
    expect.objectContaining({ '@type': 'WebSite', name: '컨테이너 노트', inLanguage: 'ko' }),
  ]);
  const url = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(data['@graph'][0].url).toBe(url);
  await page.goto('404.html');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"], meta[property="og:url"]')).toHaveCount(0);
});

test('every page of the site map stands as Markdown, which llms.txt names and the page tells of', async ({ page }) => {
  const text = await (await page.request.get('llms.txt')).text();
  const named = Array.from(text.matchAll(/\]\((\S+)\)/g), ([, address = '']) => new URL(address).pathname);
  const map = await (await page.request.get('sitemap.xml')).text();
  const pages = Array.from(map.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = '']) => new URL(address).pathname);
  expect(named).toEqual(pages.filter((path) => path !== base).map((path) => path.replace(/\/$/, '.md')));
  for (const path of named) {
    const markdown = readFileSync(`${folder}/${path.slice(base.length)}`, 'utf8');
    expect(markdown, path).toMatch(/^# .+\n\n.+\n\n<http\S+>\n\n.+\S\n$/s);
    const html = readFileSync(`${folder}/${path.slice(base.length).replace(/\.md$/, '/index.html')}`, 'utf8');
    expect(html, path).toContain(path);
  }
  const glossary = readFileSync(`${folder}/glossary.md`, 'utf8');
  expect(glossary).toContain('- **레이어(layer)**: ');
});

test('layers, notes of recordings and reasons of grades stand in the Markdown too', async ({ page }) => {
  const read = async (path: string) => (await page.request.get(path)).text();
  expect(await read('image-layers.md')).toMatch(/^\| `[0-9a-f]{12}` \| 30\.6MB \|.* \| `ADD rootfs\.tar \/` \|$/m);
  expect(await read('image-tags.md')).toMatch(/^- `Already exists`: /m);
  expect(await read('comparison.md')).toMatch(/^- 보안성, 2021년과 지금 모두 매우 좋음: .+ \(\[Kata Containers, /m);
});

test('a page has a picture of 800 × 420 for those who pass it on', async ({ page }) => {
  await page.goto('image-tags/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const { pathname } = new URL(image ?? '');
  const size = await page.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    return [picture.naturalWidth, picture.naturalHeight];
  }, pathname);
  expect(size).toEqual([800, 420]);
  expect((await (await page.request.get(pathname)).body()).length).toBeLessThan(60_000);
});
