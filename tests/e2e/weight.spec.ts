import { expect, test } from '@playwright/test';
import { weigh } from '../../tools/budgets.mjs';
import { sites } from '../../tools/sites.mjs';
import { builtPages } from './built-pages.ts';

const weights = new Map(weigh(sites.underBase).map(({ name, bytes }) => [name, bytes]));

/** The page of results brings the engine and its index at once: whoever opens it wants to search. */
const pages = builtPages.filter((path) => path !== 'search/');

for (const path of pages) {
  test(`/${path} fetches what its budget counts, and nothing else before a click`, { tag: '@chromium' }, async ({
    page,
  }) => {
    const bytes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!['document', 'script', 'stylesheet', 'fetch', 'image'].includes(request.resourceType())) return;
      bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    // What comes with the questions at the end of a note comes when the reader does, on a short note at once.
    await page.setViewportSize({ width: 1280, height: 100 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const total = (await Promise.all(bytes)).reduce((sum, size) => sum + size, 0);
    const difference = Math.abs(total / (weights.get(`/${path}`) ?? 0) - 1);
    // A stream is compressed in other pieces than a file.
    expect(difference).toBeLessThan(0.02);
  });
}
