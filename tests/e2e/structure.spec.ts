import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

for (const path of builtPages) {
  test(`/${path} has its landmarks once and its headings in order`, async ({ page }) => {
    await page.goto(path);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level, `제목 ${index + 2}`).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });
}

test('the keyboard alone goes from home through a search to a note, plays its recording and reaches the table', async ({
  page,
}) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('이미지 태그');
  const found = page.getByRole('dialog').locator('a, [role=option]').filter({ hasText: '이미지 태그' });
  await expect(found.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/image-tags\//, { waitUntil: 'load' });

  const play = page.locator('.replay-play').first();
  await play.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('cast-replay').first()).toHaveAttribute('data-phase', 'playing');

  const table = page.getByRole('navigation', { name: '전체 차례' }).getByRole('link', { name: '도구 비교표' });
  await table.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/comparison\/$/, { waitUntil: 'load' });
  const sort = page.locator('table[data-table="grades"]').getByRole('columnheader', { name: '보안성' });
  await sort.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(sort).toHaveAttribute('aria-sort', 'descending');
});
