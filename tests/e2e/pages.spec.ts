import { expect, type Page, test } from '@playwright/test';
import { sites } from '../../tools/sites.mjs';
import { builtPages } from './built-pages.ts';

/** What a page must never do: complain, miss a file, or ask another host for one. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`off-origin: ${url}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

test('the site has a page for each part of the notes', () => {
  for (const path of [
    '',
    'why-docker/',
    'containers/',
    'pods-and-containers/',
    'runtimes/',
    'kata-containers/',
    'docker-engine/',
    'comparison/',
    'images-and-containers/',
    'finding-images/',
    'downloading-images/',
    'image-tags/',
    'image-layers/',
  ]) {
    expect(builtPages).toContain(path);
  }
});

for (const { url, base } of Object.values(sites)) {
  for (const path of builtPages) {
    test(`under ${base}, /${path} loads cleanly`, async ({ page }) => {
      const faults = watch(page, new URL(url).origin);
      await page.goto(url + path, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toBeVisible();
      expect(faults).toEqual([]);
    });
  }
}

test('what is missing gets the 404 page, which leads back to the notes', async ({ page }) => {
  const response = await page.goto('no-such-page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: '이미지 태그' }).click();
  await expect(page).toHaveURL(`${sites.underBase.url}image-tags/`);
});

test('the chosen theme is kept, and is there before the page is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('combobox', { name: '화면 밝기' }).selectOption('dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('image-tags/');
  expect(await paper()).toBe(dark);
});

test('a reader turns the pages from the first note to the last', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: '처음부터 읽기' }).click();
  const seen = new Set<string>();
  const next = page.locator('a[rel="next"]');
  while ((await next.count()) > 0) {
    const here = page.url();
    seen.add(here);
    expect(seen.size).toBeLessThanOrEqual(builtPages.length);
    // By key: the link moves while the quiz above it wakes.
    await next.press('Enter');
    await page.waitForURL((url) => url.href !== here, { waitUntil: 'load' });
  }
  // All but the first page, the last one, that of the search, and the booklet.
  expect(seen.size + 4).toBe(builtPages.length);
});

test('on a phone the menu opens, closes with Escape and leads to a note', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('image-tags/');
  const menu = page.getByRole('navigation', { name: '전체 차례' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: '메뉴' }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: '메뉴' }).click();
  await menu.getByRole('link', { name: '이미지 찾기' }).click();
  await expect(page).toHaveURL(/finding-images\/$/);
});
