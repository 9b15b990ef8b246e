import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildEdition } from '../../tools/edition.mjs';
import { serve } from '../../tools/server.mjs';
import { root } from '../../tools/setup.mjs';

test('an edition needs only files that stand in for those of the same path', async ({ page }) => {
  test.setTimeout(300_000);
  const site = { folder: '.cache/site-of-edition', base: '/en/' };
  expect(buildEdition({ edition: 'tests/fixtures/edition', ...site })).toBe(true);
  const { url, close } = await serve({ ...site, folder: join(root, site.folder), port: 0 });
  await page.goto(`${url}image-tags/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Image tags');
  await expect(page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]')).toHaveText('Image tags');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이미지의 레이어 구조');
  await page.goto(`${url}sources/`);
  await expect(page.getByText(/November \d+, 2026/).first()).toBeVisible();
  await page.goto(`${url}search/?q=tags`);
  await expect(page.getByRole('link', { name: /^Image tags/ }).first()).toBeVisible();
  const markdown = await page.request.get(`${url}image-tags.md`);
  expect(await markdown.text()).toContain('# Image tags');
  await close();
});
