import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of builtPages) {
  test(`without JavaScript, /${path} shows its text and no dead control`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    await expect(page.getByRole('combobox', { name: '화면 밝기' })).toBeHidden();
  });
}

test('without JavaScript, the link to the search names no key', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('link', { name: '찾기', exact: true })).toBeVisible();
  await expect(page.locator('.search-link kbd')).toBeHidden();
});

test('without JavaScript, the menu of a phone opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('image-tags/');
  await page.getByRole('button', { name: '메뉴' }).click();
  await expect(page.getByRole('navigation', { name: '전체 차례' })).toBeVisible();
});

test('without JavaScript, answers to the questions open', async ({ page }) => {
  await page.goto('image-tags/');
  const question = page.locator('.question').first();
  await expect(question.getByText(/정답은/)).toBeHidden();
  await question.locator('summary').click();
  await expect(question.getByText(/정답은/)).toBeVisible();
});
