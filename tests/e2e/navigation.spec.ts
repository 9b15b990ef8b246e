import { expect, test } from '@playwright/test';
import { watchClipboard } from './clipboard.ts';

test('the table of contents marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.goto('image-tags/');
  const toc = page.getByRole('navigation', { name: '이 페이지에서' });
  await expect(toc.locator('[aria-current]')).toHaveCount(0);
  const last = toc.getByRole('link').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'true');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(toc.locator('[aria-current]')).toHaveCount(0);
});

test('on a narrow page the table of contents opens over the text, leads to a section and closes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('image-tags/');
  const toc = page.getByRole('navigation', { name: '이 페이지에서' });
  await expect(toc).toBeHidden();
  await page.getByRole('button', { name: '이 페이지에서' }).click();
  await toc.getByRole('link', { name: '태그를 찾는 법' }).click();
  await expect(toc).toBeHidden();
  await expect(page).toHaveURL(/#.+/);
});

test('a heading is a link to itself', async ({ page }) => {
  await page.goto('image-tags/');
  const heading = page.getByRole('heading', { level: 2, name: '태그는 왜 필요한가' });
  await heading.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/image-tags\/#%ED%83%9C/);
  await expect(heading).toBeInViewport();
});

test('a place above the heading leads home', async ({ page }) => {
  await page.goto('image-tags/');
  const place = page.getByRole('navigation', { name: '위치' });
  await expect(place).toContainText('도커로 다루기');
  await place.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('컨테이너 노트');
});

test('a block of code is copied, and says so', async ({ page }) => {
  const copied = await watchClipboard(page);
  await page.goto('image-tags/');
  const block = page.locator('code-block').first();
  const button = block.getByRole('button', { name: '복사' });
  await button.click();
  await expect(block.getByRole('status')).toHaveText('복사했다.');
  const code = await block.locator('code').innerText();
  expect(await copied()).toBe(code.trimEnd());
  const [beside, lines] = [await button.boundingBox(), await block.locator('pre').boundingBox()];
  expect(beside?.x).toBeGreaterThanOrEqual((lines?.x ?? 0) + (lines?.width ?? 0));
});

test('a page without code loads no script for it', async ({ page }) => {
  await page.goto('runtimes/');
  await expect(page.locator('code-block')).toHaveCount(0);
  expect(await page.evaluate(() => customElements.get('code-block'))).toBeUndefined();
});

test('a wrong address is told what it may have meant', async ({ page }) => {
  await page.goto('docs/image-tag.html');
  const nearest = page.locator('nearest-pages');
  await expect(nearest.getByRole('link').first()).toHaveText('이미지 태그');
  await expect(page.locator('.search-missing')).toHaveAttribute('href', /\/search\/\?q=/);
  await nearest.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/image-tags\/$/);
});
