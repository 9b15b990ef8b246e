import { expect, test } from '@playwright/test';
import { goTo, open, play, pull, screenText, slider, status } from './replay-page.ts';

test.describe('when a download fails', () => {
  /** Firefox never asks again for a module that it could not have, until the page is loaded again. */
  const parts = (browserName: string, module: string) =>
    browserName === 'firefox' ? ['**/casts/docker-pull.json'] : ['**/casts/docker-pull.json', module];

  test('the text stays, and trying again plays', async ({ page, browserName }) => {
    for (const part of parts(browserName, '**/live-replay*.js')) {
      await page.route(part, (route) => route.abort());
      await open(page);
      const text = await screenText(pull(page));
      await play(pull(page)).click();
      await expect(status(pull(page))).toContainText('녹화를 내려받지 못했다');
      await expect(play(pull(page))).toHaveText('재생');
      expect(await screenText(pull(page))).toBe(text);
      await page.unroute(part);
      await pull(page).getByRole('button', { name: '다시 시도' }).press('Enter');
      await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
      await expect(status(pull(page))).not.toContainText('못했다');
      await expect(play(pull(page))).toBeFocused();
    }
  });

  test('what opens beside the screen can be tried again too', async ({ page, browserName }) => {
    for (const part of parts(browserName, '**/assets/panels*.js')) {
      await page.route(part, (route) => route.abort());
      await open(page);
      await pull(page).getByRole('button', { name: '따라 치기' }).click();
      await expect(status(pull(page))).toContainText('내려받지 못했다');
      await page.unroute(part);
      await pull(page).getByRole('button', { name: '다시 시도' }).click();
      await expect(status(pull(page))).toHaveText('프롬프트에 따라 친다: docker pull nginx');
    }
  });

  test('a page whose scripts are gone is loaded anew at the second try', async ({ page }) => {
    for (const [module, name] of [
      ['**/live-replay*.js', '재생'],
      ['**/assets/panels*.js', '따라 치기'],
    ] as const) {
      await page.route(module, (route) => route.abort());
      await open(page);
      await pull(page).getByRole('button', { name, exact: true }).click();
      await expect(status(pull(page))).toContainText('내려받지 못했다');
      const loaded = page.waitForEvent('load');
      await pull(page).getByRole('button', { name: '다시 시도' }).click();
      await loaded;
      await expect(pull(page)).not.toHaveAttribute('data-phase');
      await page.unroute(module);
      await play(pull(page)).click();
      await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    }
  });

  test('a page that cannot be loaded anew stays', async ({ page }) => {
    await page.route('**/live-replay*.js', (route) => route.abort());
    await open(page);
    await play(pull(page)).click();
    await page.route(page.url(), (route) => route.abort());
    const asked = page.waitForRequest((request) => request.method() === 'HEAD');
    await pull(page).getByRole('button', { name: '다시 시도' }).click();
    await asked;
    await expect(status(pull(page))).toContainText('녹화를 내려받지 못했다');
    await expect(pull(page).getByRole('button', { name: '다시 시도' })).toBeVisible();
  });

  test('a browser that copies nothing is told of', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page);
    await pull(page).locator('summary').click();
    await pull(page).getByRole('button', { name: '명령 복사' }).click();
    await expect(status(pull(page))).toContainText('복사하지 못했다');
  });

  test('going elsewhere in the recording tries again too', async ({ page }) => {
    await page.route('**/casts/docker-pull.json', (route) => route.abort());
    await open(page);
    await slider(pull(page)).fill('4');
    await expect(status(pull(page))).toContainText('녹화를 내려받지 못했다');
    await page.unroute('**/casts/docker-pull.json');
    await goTo(pull(page), 5);
    await expect(status(pull(page))).toHaveText('명령: docker pull nginx');
  });
});
