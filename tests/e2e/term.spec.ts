import { expect, type Page, test } from '@playwright/test';

const link = (page: Page) => page.getByRole('main').getByRole('link', { name: '도커심', exact: true });
const definition = (page: Page) => page.getByRole('tooltip').filter({ hasText: '말을 옮겨 주던 부분으로' });

test('a focused term shows its definition and is described by it', async ({ page }) => {
  await page.goto('why-docker/');
  await link(page).focus();
  await expect(definition(page)).toBeVisible();
  await expect(link(page)).toHaveAccessibleDescription(/쿠버네티스 1.24에서 없어졌다/);
  await page.keyboard.press('Tab');
  await expect(definition(page)).toBeHidden();
});

test('the pointer can go from a term to its definition, which stays', async ({ page }) => {
  await page.goto('why-docker/');
  await link(page).hover();
  await expect(definition(page)).toBeVisible();
  const from = (await link(page).boundingBox())!;
  const to = (await definition(page).boundingBox())!;
  const y = to.y > from.y ? to.y + 10 : to.y + to.height - 10;
  await page.mouse.move(from.x + from.width / 2, y, { steps: 30 });
  await expect(definition(page)).toBeVisible();
  await page.mouse.move(5, 300);
  await expect(definition(page)).toBeHidden();
});

test('Escape puts a definition away, and coming back shows it again', async ({ page }) => {
  await page.goto('why-docker/');
  for (const arrive of [() => link(page).focus(), () => link(page).hover()]) {
    await arrive();
    await expect(definition(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(definition(page)).toBeHidden();
    await link(page).blur();
    await page.mouse.move(5, 300);
  }
  await link(page).hover();
  await expect(definition(page)).toBeVisible();
});

test('on a touch screen the first touch defines, the second leads to the glossary', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), hasTouch: true });
  const page = await context.newPage();
  await page.goto('why-docker/');
  await link(page).tap();
  await expect(definition(page)).toBeVisible();
  await page.getByRole('heading', { level: 2 }).last().tap();
  await expect(definition(page)).toBeHidden();
  await link(page).tap();
  await expect(page).toHaveURL(/why-docker\/$/);
  await link(page).tap();
  await expect(page).toHaveURL(/glossary\/#dockershim$/);
  await context.close();
});

test('every definition stays within a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('pods-and-containers/');
  const terms = page.locator('.glossed');
  expect(await terms.count()).toBeGreaterThan(10);
  for (const term of await terms.all()) {
    await term.getByRole('link').focus();
    await expect(term.getByRole('tooltip')).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term shows its definition and leads to the glossary', async ({ page }) => {
    await page.goto('why-docker/');
    await link(page).hover();
    await expect(definition(page)).toBeVisible();
    await link(page).click();
    await expect(page).toHaveURL(/glossary\/#dockershim$/);
  });
});

test('on a wide screen every definition keeps to the column of the text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('containers/');
  const column = (await page.locator('.prose').boundingBox())!;
  const terms = page.locator('.glossed');
  expect(await terms.count()).toBeGreaterThan(5);
  for (const term of await terms.all()) {
    await term.getByRole('link').focus();
    const box = (await term.getByRole('tooltip').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(column.x - 1);
    expect(box.x + box.width).toBeLessThanOrEqual(column.x + column.width + 1);
  }
});
