import { expect, type Locator, type Page } from '@playwright/test';

export const pull = (page: Page) => page.locator('cast-replay#docker-pull');
export const stable = (page: Page) => page.locator('cast-replay#docker-pull-stable');
export const play = (replay: Locator) => replay.locator('.replay-play');
export const slider = (replay: Locator) => replay.getByRole('slider', { name: '재생 위치' });
export const status = (replay: Locator) => replay.locator('.replay-status');
export const screenText = (replay: Locator) =>
  replay.locator('.replay-screen').evaluate((screen) => screen.textContent.trimEnd());
export const currentTime = async (replay: Locator) => Number(await slider(replay).inputValue());

export async function open(page: Page, path = 'downloading-images/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.replay-play').first()).toBeVisible();
}

/** Starts a replay and pauses it at a moment (s). */
export async function goTo(replay: Locator, time: number): Promise<void> {
  await slider(replay).fill(String(time));
  await expect(replay).toHaveAttribute('data-phase', 'paused');
  await expect(slider(replay)).toHaveValue(String(time));
}
