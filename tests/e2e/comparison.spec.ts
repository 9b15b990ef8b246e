import { expect, type Page, test } from '@playwright/test';

const grades = (page: Page) => page.locator('table[data-table="grades"]');
const facts = (page: Page) => page.locator('table[data-table="facts"]');
const names = (page: Page, table: 'grades' | 'facts') =>
  page.locator(`table[data-table="${table}"] tbody tr:not([hidden]) > th`).allInnerTexts();
const heading = (page: Page, label: string) => grades(page).getByRole('columnheader', { name: label });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`comparison/${query}`);
  await expect(page.locator('[data-part="controls"]')).toBeVisible();
}

test.describe('sorting', () => {
  test('a heading sorts by what its grades mean, says so, and turns round', async ({ page }) => {
    await open(page);
    const security = heading(page, '보안성');
    await security.getByRole('button').click();
    await expect(security).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('[data-order="grades"]')).toHaveText('4개 모두. 보안성: 매우 좋음부터 좋지 못함까지');
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
    await expect(page.locator('[data-order="facts"]')).toHaveText('14개 모두. 첫 릴리스: 오래된 것부터');
  });
});

test.describe('the two eras', () => {
  test('today is shown first, with the eleven changes marked', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('radio', { name: '지금' })).toBeChecked();
    await expect(grades(page).locator('td')).toHaveCount(32);
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
    await expect(popover(page)).toContainText('2021년 매우 좋음 → 지금 좋음');
    await expect(popover(page)).toBeInViewport({ ratio: 1 });
    await page.locator('#comparison-grades').tap();
    await expect(popover(page)).toBeHidden();
    await context.close();
  });
});

test.describe('choosing', () => {
  test('levels and words narrow both tables, and the live lines count', async ({ page }) => {
    await open(page);
    await page.getByRole('checkbox', { name: 'CRI 런타임', exact: true }).check();
    expect(await names(page, 'grades')).toEqual(['containerd', 'CRI-O']);
    expect(await names(page, 'facts')).toEqual(['containerd', 'CRI-O']);
    await page.getByRole('checkbox', { name: 'CRI 런타임', exact: true }).uncheck();
    await page.getByRole('searchbox', { name: '찾기' }).fill('rust');
    expect(await names(page, 'facts')).toEqual(['youki', 'Kata Containers', 'Firecracker']);
    await expect(page.locator('[data-order="facts"]')).toContainText('14개 가운데 3개');
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await names(page, 'facts')).toHaveLength(14);
  });

  test('two to four runtimes stand side by side, differences only if asked', async ({ page }) => {
    await open(page);
    const panel = page.locator('[data-part="side-by-side"]');
    const choose = (name: string) => panel.getByRole('checkbox', { name, exact: true });
    await choose('runc').check();
    await expect(panel.getByRole('table')).toBeHidden();
    await choose('crun').check();
    await expect(panel.getByRole('columnheader')).toHaveText(['항목', 'runc', 'crun']);
    await expect(panel.getByRole('rowheader', { name: '루트리스' })).toBeVisible();
    await panel.getByRole('checkbox', { name: '다른 것만' }).check();
    await expect(panel.getByRole('rowheader', { name: '루트리스' })).toBeHidden();
    await expect(panel.getByRole('rowheader', { name: '라이선스' })).toBeVisible();
    await choose('youki').check();
    await choose('gVisor').check();
    await expect(choose('Podman')).toBeDisabled();
  });

  test('weights give an order with its arithmetic', async ({ page }) => {
    await open(page);
    const panel = page.locator('[data-part="weights"]');
    await panel.getByRole('slider', { name: '보안성' }).fill('3');
    await panel.getByRole('slider', { name: '이미지 관리' }).fill('1');
    const first = panel.getByRole('listitem').first();
    await expect(first).toContainText('Kata Containers 100점');
    await expect(first).toContainText('(보안성(매우 좋음) 1 × 3) ÷ 3 = 1.00');
    await expect(first).toContainText('셈에서 뺀 것: 이미지 관리(상위 런타임에 위임)');
    await expect(panel).toContainText('등급이 의견이므로 이 순서도 의견이다');
  });
});

test.describe('the address', () => {
  test('holds the view, and back and forward go through the views', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: '차이' }).check();
    await heading(page, '정보량').getByRole('button').click();
    await page.getByRole('searchbox', { name: '찾기' }).pressSequentially('kata');
    expect(new URL(page.url()).search).toBe('?era=changes&sort=information.descending&find=kata');
    await page.goBack();
    await expect(page.getByRole('searchbox', { name: '찾기' })).toHaveValue('');
    await page.goBack();
    await expect(heading(page, '정보량')).not.toHaveAttribute('aria-sort');
    await page.goForward();
    await expect(heading(page, '정보량')).toHaveAttribute('aria-sort', 'descending');
  });

  test('opens the same view elsewhere', async ({ page }) => {
    await open(page, '?era=then&facts=name.descending&level=엔진&compare=docker,podman&weights=security.2');
    await expect(page.getByRole('radio', { name: '2021년 노트' })).toBeChecked();
    expect(await names(page, 'facts')).toEqual(['Podman', '도커(Docker)']);
    await expect(page.locator('[data-part="side-by-side"]').getByRole('columnheader')).toHaveText([
      '항목',
      '도커(Docker)',
      'Podman',
    ]);
    await expect(page.locator('[data-part="weights"]').getByRole('slider', { name: '보안성' })).toHaveValue('2');
  });

  test('points to a cell, and into closed sources', async ({ page }) => {
    await open(page, '#cri-o-security');
    await expect(page.locator('#cri-o-security')).toBeInViewport();
    await page.goto('comparison/#runc-sources');
    await expect(page.locator('#runc-sources')).toBeVisible();
  });
});

test('tables are copied as they are shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?era=changes&level=CRI 런타임');
  await page.locator('[data-copy="grades"][data-format="markdown"]').click();
  await expect(page.getByText('2줄을 복사했다.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.split('\n')[0]).toContain('| 런타임 | 명령어 도구 | 내부 구조 |');
  expect(markdown).toContain('| containerd | 별도 지원 (nerdctl) | 단순 | 좋음 → 매우 좋음 |');
  expect(markdown).toMatch(/\n\n\[.+\]\(http.+\?era=changes&level=CRI\S+\)\n$/);
  await page.locator('[data-copy="facts"][data-format="csv"]').click();
  await expect(page.getByText('2줄을 복사했다.')).toHaveCount(2);
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  expect(csv.split('\r\n')[0]).toBe(
    '런타임,계층,라이선스,주 언어,첫 릴리스,최신 버전,나온 날,CNCF 단계,CRI,OCI 런타임 규격,루트리스,격리 방식',
  );
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
  await expect(figure.getByRole('link')).toHaveCount(14);
  await figure.getByRole('link', { name: /^도커\(Docker\)/ }).click();
  await expect(page.locator('#docker-facts')).toBeInViewport();
});

test('a phone scrolls the tables, never the page, and keeps the names in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const region = page.getByRole('region', { name: '런타임과 둘레 도구의 사실' });
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await region.scrollIntoViewIfNeeded();
  await expect(region.getByRole('rowheader', { name: 'crictl' })).toBeInViewport({ ratio: 1 });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both tables are whole, every reason and source is there, and no dead control shows', async ({ page }) => {
    await page.goto('comparison/');
    expect(await names(page, 'grades')).toEqual(['도커(Docker)', 'containerd', 'CRI-O', 'Kata Containers']);
    expect(await names(page, 'facts')).toHaveLength(14);
    await expect(page.locator('runtime-comparison button:visible, runtime-comparison input:visible')).toHaveCount(0);
    await page.locator('#cri-o-images a.grade').click();
    await expect(page.locator('#cri-o-images-reason')).toBeInViewport();
    await expect(page.locator('[id$="-reason"] dd')).toHaveCount(32);
    await expect(page.locator('[id$="-reason"] dd:not(:has(a[href^="https://"]))')).toHaveCount(0);
  });
});
