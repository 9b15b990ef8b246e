import { expect, type Page, test } from '@playwright/test';
import { all, criteria, facts, graded, grades, heading, names, open } from './comparison-page.ts';

test.describe('sorting', () => {
  test('a heading sorts by what its grades mean, says so, and turns round', async ({ page }) => {
    await open(page);
    const security = heading(page, '보안성');
    await security.getByRole('button').click();
    await expect(security).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('[data-order="grades"]')).toHaveText(
      `${graded}개 모두. 보안성: 매우 좋음부터 좋지 못함까지`,
    );
    expect((await names(page, 'grades'))[0]).toBe('Kata Containers');
    await security.getByRole('button').click();
    await expect(security).toHaveAttribute('aria-sort', 'ascending');
    expect((await names(page, 'grades')).at(-1)).toBe('Kata Containers');
  });

  test('what is delegated stays last in both directions', async ({ page }) => {
    await open(page);
    const images = heading(page, '이미지 관리').getByRole('button');
    for (let press = 0; press < 2; press++) {
      await images.click();
      expect((await names(page, 'grades')).at(-1)).toBe('Kata Containers');
    }
  });

  test('versions and dates sort by their value', async ({ page }) => {
    await open(page);
    await facts(page).getByRole('button', { name: '최신 버전' }).click();
    expect((await names(page, 'facts'))[0]).toBe('gVisor');
    expect((await names(page, 'facts'))[1]).toBe('도커(Docker)');
    const first = facts(page).getByRole('button', { name: '첫 릴리스' });
    await first.click();
    await first.click();
    expect((await names(page, 'facts'))[0]).toBe('도커(Docker)');
    await expect(page.locator('[data-order="facts"]')).toContainText(`${all}개 모두. 첫 릴리스: 오래된 것부터`);
  });
});

test.describe('the two eras', () => {
  test('today is shown first, with the eleven changes marked', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('radio', { name: '지금' })).toBeChecked();
    await expect(grades(page).locator('td')).toHaveCount(graded * criteria);
    await expect(grades(page).locator('td[data-changed]')).toHaveCount(11);
    await expect(page.locator('#containerd-information')).toContainText('많음');
    await expect(page.locator('#containerd-information')).toContainText('2021년 적음');
  });

  test('2021 shows the grades of the notes and sorts by them', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: '2021년 노트' }).check();
    await expect(page.locator('#containerd-information .now')).toBeHidden();
    await expect(page.locator('#containerd-information .then')).toBeVisible();
    await heading(page, '확장성').getByRole('button').click();
    expect(await names(page, 'grades')).toEqual(['도커(Docker)', 'containerd', 'CRI-O', 'Kata Containers']);
  });
});

test.describe('the reason of a grade', () => {
  const popover = (page: Page) => page.locator('#comparison-explanation');

  test('opens by pointer and stays while the pointer is on it', async ({ page }) => {
    await open(page);
    await page.locator('#cri-o-images a.grade').hover();
    await expect(popover(page)).toContainText('범위 밖');
    await popover(page).hover();
    await page.waitForTimeout(400);
    await expect(popover(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(popover(page)).toBeHidden();
  });

  test('opens by focus without lengthening the way from grade to grade', async ({ page }) => {
    await open(page);
    await page.locator('#cri-o-extensibility a.grade').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('#cri-o-containers a.grade')).toBeFocused();
    await expect(popover(page)).toContainText('kubelet이 부를 때');
    await page.keyboard.press('Escape');
    await expect(popover(page)).toBeHidden();
    await expect(page.locator('#cri-o-containers a.grade')).toBeFocused();
  });

  test('opened by a key, leads to its sources and back', async ({ page }) => {
    await open(page);
    await page.locator('#cri-o-images a.grade').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#cri-o-images a.grade')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(popover(page).getByRole('link', { name: 'CRI-O README' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(popover(page)).toBeHidden();
    await expect(page.locator('#cri-o-images a.grade')).toBeFocused();
  });

  test('opens and closes by tap', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 360, height: 740 },
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await open(page);
    await page.locator('#docker-extensibility a.grade').tap();
    await expect(popover(page)).toContainText('확장성 2021년 매우 좋음 → 지금 좋음');
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
    await page.locator('#comparison-grades').tap();
    await expect(popover(page)).toBeHidden();
    await context.close();
  });
});

test('the keyboard alone sorts, switches and weighs', async ({ page }) => {
  await open(page);
  await heading(page, '자원 사용량').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, '자원 사용량')).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('radio', { name: '지금' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2021년 노트' })).toBeChecked();
  await page.getByRole('slider', { name: '정보량' }).focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-part="weights"]').getByRole('listitem').first()).toContainText('도커(Docker) 100점');
  const region = page.getByRole('region', { name: '런타임과 둘레 도구의 사실' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('the figure links every runtime to its row', async ({ page }) => {
  await open(page);
  const figure = page.locator('.level-stack');
  await expect(figure.getByRole('link')).toHaveCount(all);
  await figure.getByRole('link', { name: /^도커\(Docker\)/ }).click();
  await expect(page.locator('#docker-facts')).toBeInViewport();
});

test('a phone scrolls the tables, never the page, and keeps the names in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const figure = page.getByRole('region', { name: '계층의 그림' });
  expect(await figure.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const region = page.getByRole('region', { name: '런타임과 둘레 도구의 사실' });
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await region.scrollIntoViewIfNeeded();
  await expect(region.getByRole('rowheader', { name: 'crictl' })).toBeInViewport({ ratio: 1 });
});

test.describe('what a column asks', () => {
  test('opens beside its heading: the question, the basis and the scale', async ({ page }) => {
    await open(page);
    await heading(page, '내부 구조').getByRole('link', { name: '내부 구조 설명' }).click();
    const popover = page.locator('#comparison-explanation');
    await expect(popover).toContainText('매긴 기준: 컨테이너 하나를 띄울 때');
    await expect(popover).toContainText('매우 단순 > 단순 > 보통 > 복잡');
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
  });

  test('is marked with the column under the pointer', async ({ page }) => {
    await open(page);
    await page.locator('#cri-o-security').hover();
    await expect(grades(page).locator('.in-column')).toHaveText([/보안성/, /좋음/, /좋음/, /좋음/, /매우 좋음/]);
    await page.mouse.move(2, 2);
    await expect(grades(page).locator('.in-column')).toHaveCount(0);
  });
});

test('tabbing through a table on a phone never hides what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await grades(page).getByRole('button').first().focus();
  let step = 0;
  for (; step < 50; step++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('table')) return undefined;
      const [{ left, right, top, bottom } = new DOMRect()] = focused.getClientRects();
      const atMiddle = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2);
      return focused.contains(atMiddle) || atMiddle?.closest('#comparison-explanation') ? '' : focused.textContent;
    });
    if (hidden === undefined) break;
    expect(hidden).toBe('');
  }
  expect(step, 'stops of the table').toBeGreaterThan(graded * criteria);
});

test('printed, the tables are whole and no control shows', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part]:visible, .copy:visible, .about:visible')).toHaveCount(0);
  const cut = await facts(page).evaluate((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0));
  expect(cut).toBe(false);
  await expect(page.locator('#about-security')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both tables are whole, every reason and source is there, and no dead control shows', async ({ page }) => {
    await page.goto('comparison/');
    expect(await names(page, 'grades')).toEqual(['도커(Docker)', 'containerd', 'CRI-O', 'Kata Containers']);
    expect(await names(page, 'facts')).toHaveLength(all);
    await expect(page.locator('runtime-comparison button:visible, runtime-comparison input:visible')).toHaveCount(0);
    await page.locator('#cri-o-images a.grade').click();
    await expect(page.locator('#cri-o-images-reason')).toBeInViewport();
    await grades(page).getByRole('link', { name: '내부 구조 설명' }).click();
    await expect(page.locator('#about-structure')).toBeInViewport();
    await expect(page.locator('[id$="-reason"] dd')).toHaveCount(graded * criteria);
    await expect(page.locator('[id$="-reason"] dd:not(:has(a[href^="https://"]))')).toHaveCount(0);
  });
});
