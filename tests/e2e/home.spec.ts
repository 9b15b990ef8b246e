import { expect, test } from '@playwright/test';

test('past the skip link, the first stop of the keyboard is the first note', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '처음부터 읽기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/why-docker\/$/);
});

test('the map leads to every page that the side navigation of a note leads to, in the same order', async ({ page }) => {
  const stops = () => page.getByRole('navigation', { name: '전체 차례' }).getByRole('link');
  const addresses = () => stops().evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto('image-tags/');
  const expected = await addresses();
  expect(expected.length).toBeGreaterThan(9);
  await page.goto('');
  expect(await addresses()).toEqual(expected);
});

test('the numbers of the map run on from section to section', async ({ page }) => {
  await page.goto('');
  const lists = await page
    .getByRole('navigation', { name: '전체 차례' })
    .locator('ol')
    .evaluateAll((lists) => lists.map((list) => [(list as HTMLOListElement).start, list.children.length] as const));
  expect(lists.length).toBeGreaterThan(1);
  let next = 1;
  for (const [start, length] of lists) {
    expect(start).toBe(next);
    next += length;
  }
});

test('each stop of the map says in a sentence what it gives', async ({ page }) => {
  await page.goto('');
  const stops = page.getByRole('navigation', { name: '전체 차례' }).getByRole('listitem');
  for (const stop of await stops.all()) await expect(stop.locator('p')).toHaveText(/^[^`<]{8,}\.$/);
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(`at ${width} px the way in stands on the first screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('');
    await expect(page.getByRole('link', { name: '처음부터 읽기' })).toBeInViewport({ ratio: 1 });
    if (width > 1000) await expect(page.locator('.replay-play')).toBeInViewport({ ratio: 1 });
  });
}

for (const width of [1024, 1280, 1440]) {
  test(`at ${width} px the recording needs no scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('');
    const hidden = await page
      .locator('.replay-view')
      .evaluate((view) => [view.scrollWidth - view.clientWidth, view.scrollHeight - view.clientHeight]);
    expect(hidden).toEqual([0, 0]);
  });
}

test('the recording on the home page plays', async ({ page }) => {
  await page.goto('');
  const replay = page.locator('cast-replay');
  await expect(replay.locator('.replay-screen')).toContainText('Status: Downloaded newer image for nginx:latest');
  await replay.locator('.replay-play').click();
  await expect(replay.locator('.replay-screen')).not.toContainText('Status:');
  await expect(replay.locator('.replay-screen')).toContainText('docker pull nginx', { timeout: 20_000 });
});
