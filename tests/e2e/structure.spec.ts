import { expect, type Locator, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

for (const path of builtPages) {
  test(`/${path} has its landmarks once and its headings in order`, async ({ page }) => {
    const response = await page.goto(path);
    expect(await response?.text(), 'nothing stands outside of the page').toMatch(/<\/body>\s*<\/html>\s*$/);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level, `heading ${index + 2}`).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });
}

/** Presses Tab, or another way to go on, until a thing has the focus. */
async function goTo(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const element = await thing.elementHandle();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
  }
  throw new Error(`80 times ${key} do not lead to ${thing}`);
}

test('the keyboard alone goes from home through a search to a note, plays its recording and reaches the table', async ({
  page,
}) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused();
  await goTo(page, page.getByRole('banner').getByRole('link', { name: '찾기' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('이미지 태그');
  const found = page.getByRole('dialog').getByRole('link').filter({ hasText: '이미지 태그' });
  await expect(found.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/image-tags\//, { waitUntil: 'load' });

  const replay = page.locator('cast-replay').first();
  await goTo(page, replay.locator('.replay-play'));
  await page.keyboard.press('Enter');
  await expect(replay).toHaveAttribute('data-phase', 'playing');
  await page.keyboard.press('Space');
  await expect(replay).toHaveAttribute('data-phase', 'paused');

  const contents = page.getByRole('navigation', { name: '전체 차례' });
  await goTo(page, contents.getByRole('link', { name: '도구 비교표' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/comparison\/$/, { waitUntil: 'load' });
  const sort = page.locator('table[data-table="grades"]').getByRole('columnheader', { name: '보안성' });
  await goTo(page, sort.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(sort).toHaveAttribute('aria-sort', 'descending');
});
