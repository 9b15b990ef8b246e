import { expect, type Page, test } from '@playwright/test';

const ask = '쿠버네티스 1.24에서 없어진 것은?';

/** The quiz wakes when the reader comes near. */
async function comeNear(page: Page): Promise<void> {
  await page.locator('self-quiz').scrollIntoViewIfNeeded();
  await expect(page.locator('self-quiz button').first()).toBeVisible();
}

test('a right answer is told, explained and counted, by keyboard alone', async ({ page }) => {
  await page.goto('why-docker/');
  await comeNear(page);
  const question = page.getByRole('group', { name: ask });
  await expect(page.getByText('보기를 눌러 답한다.')).toBeVisible();
  // What stands in a status is said aloud again and again, as when a dialog closes.
  await expect(page.locator('self-quiz > p').getByRole('status')).toBeEmpty();
  await question.getByRole('button', { name: '도커심' }).focus();
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toHaveText('맞았다.');
  await expect(question.getByText('kubelet과 도커 사이에서 말을 옮기던')).toBeVisible();
  await expect(page.getByText('3문제 가운데 1개 맞힘, 2개 남음')).toBeVisible();
});

test('a wrong answer shows the right one, and the first try counts', async ({ page }) => {
  await page.goto('why-docker/');
  await comeNear(page);
  const question = page.getByRole('group', { name: ask });
  await question.getByRole('button', { name: '컨테이너' }).click();
  await expect(question.getByRole('status')).toHaveText('아쉽지만 아니다.');
  await expect(question.getByText('정답은 ‘도커심’')).toBeVisible();
  await question.getByRole('button', { name: '도커심' }).click({ force: true });
  await expect(question.getByRole('status')).toHaveText('아쉽지만 아니다.');
  await expect(page.getByText('3문제 가운데 0개 맞힘, 2개 남음')).toBeVisible();
});

test('answers are kept after a reload, for their page alone, until the reader starts again', async ({ page }) => {
  await page.goto('why-docker/');
  await comeNear(page);
  await page.getByRole('group', { name: ask }).getByRole('button', { name: '도커심' }).click();
  await page.goto('image-tags/');
  await comeNear(page);
  await expect(page.getByText('보기를 눌러 답한다.')).toBeVisible();
  await page.goto('why-docker/');
  await comeNear(page);
  const score = page.getByText('3문제 가운데 1개 맞힘, 2개 남음');
  await expect(score).toBeVisible();
  await expect(page.getByRole('button', { name: '도커심', pressed: true })).toBeVisible();
  await page.getByRole('button', { name: '다시 풀기' }).click();
  await expect(score).toBeHidden();
  await expect(page.locator('self-quiz button').first()).toBeFocused();
  await page.reload();
  await comeNear(page);
  await expect(page.getByText('보기를 눌러 답한다.')).toBeVisible();
});

test('a browser that keeps nothing, or something else, still gives the quiz', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto('why-docker/');
  await comeNear(page);
  await page.getByRole('group', { name: ask }).getByRole('button', { name: '도커심' }).click();
  await expect(page.getByText('3문제 가운데 1개 맞힘')).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`at ${width} px nothing moves when the quiz wakes in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { promise: asleep, resolve: wake } = Promise.withResolvers<void>();
    await page.route(/quiz.*\.js$/, async (route) => {
      await asleep;
      await route.continue();
    });
    await page.goto('why-docker/');
    await page.locator('.summary').scrollIntoViewIfNeeded();
    const places = () =>
      page.locator('.question, .summary').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    const before = await places();
    wake();
    await expect(page.locator('.question').getByRole('button').first()).toBeVisible();
    expect(await places()).toEqual(before);
  });
}
