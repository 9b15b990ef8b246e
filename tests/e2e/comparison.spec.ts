import { expect, type Page, test } from '@playwright/test';
import { watchClipboard } from './clipboard.ts';

const grades = (page: Page) => page.locator('table[data-table="grades"]');
const facts = (page: Page) => page.locator('table[data-table="facts"]');
const names = (page: Page, table: 'grades' | 'facts') =>
  page.locator(`table[data-table="${table}"] tbody tr:not([hidden]) > th`).allTextContents();
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
    await expect(popover(page)).toContainText('확장성 2021년 매우 좋음 → 지금 좋음');
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
    await expect(page.locator('[data-order="facts"]')).toContainText('14개 가운데 3개');
    expect(await names(page, 'facts')).toEqual(['youki', 'Kata Containers', 'Firecracker']);
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
    await expect.poll(() => new URL(page.url()).search).toBe('?era=changes&sort=information.descending&find=kata');
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

test('tables are copied as they are shown', async ({ page }) => {
  const copied = await watchClipboard(page);
  await open(page, '?era=changes&level=CRI 런타임');
  await page.locator('[data-copy="grades"][data-format="markdown"]').click();
  await expect(page.getByText('2줄을 복사했다.')).toBeVisible();
  const markdown = await copied();
  expect(markdown.split('\n')[0]).toContain('| 런타임 | 명령어 도구 | 내부 구조 |');
  expect(markdown).toContain('| containerd | 별도 지원 (nerdctl) | 단순 | 좋음 → 매우 좋음 |');
  expect(markdown).toMatch(/\n\n\[.+\]\(http.+\?era=changes&level=CRI\S+\)\n$/);
  await page.locator('[data-copy="facts"][data-format="csv"]').click();
  await expect(page.getByText('2줄을 복사했다.')).toHaveCount(2);
  const csv = await copied();
  expect(csv.split('\r\n')[0]).toBe(
    '런타임,계층,라이선스,주 언어,첫 릴리스,최신 버전,나온 날,CNCF 단계,CRI,OCI 런타임 규격,루트리스,격리 방식',
  );
});

test('the order by weights is copied with its arithmetic', async ({ page }) => {
  const copied = await watchClipboard(page);
  await open(page);
  const copy = page.locator('[data-copy="weights"][data-format="csv"]');
  await expect(copy).toBeHidden();
  await page.getByRole('slider', { name: '보안성' }).fill('3');
  await copy.click();
  await expect(page.getByText('4줄을 복사했다.')).toBeVisible();
  const [head, first] = (await copied()).split('\r\n');
  expect(head).toBe('순위,런타임,점수,셈');
  expect(first).toBe('1,Kata Containers,100,(보안성(매우 좋음) 1 × 3) ÷ 3 = 1.00.');
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

test.describe('what is not graded', () => {
  test('is named, and a filter for it points to the facts', async ({ page }) => {
    await open(page, '?level=OCI 런타임');
    await expect(page.getByText('youki, gVisor, Firecracker, Incus에는 등급을 매기지 않았다')).toBeVisible();
    await expect(page.locator('[data-order="grades"]')).toContainText('등급을 매긴 것 가운데에는 맞는 것이 없다');
    expect(await names(page, 'facts')).toEqual(['crun', 'runc', 'youki']);
  });

  test('goes last, and the live line says so', async ({ page }) => {
    await open(page, '?sort=images.ascending');
    await expect(page.locator('[data-order="grades"]')).toHaveText(
      '4개 모두. 이미지 관리: 좋지 못함부터 매우 좋음까지. 척도에 없는 값은 맨 뒤다',
    );
  });
});

test('an address that asks for what is not there is told so, and works for the rest', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, '?era=1999&sort=__proto__.ascending&compare=docker,nope&weights=security.9&find=(%5B#%E0%A4%A');
  const notice = page.locator('[data-notice]');
  await expect(notice).toContainText('era=1999');
  await expect(notice).toContainText('sort=__proto__.ascending');
  await expect(notice).toContainText('compare=nope');
  await expect(notice).toContainText('weights=security.9');
  await expect(page.locator('[data-part="side-by-side"]').getByRole('checkbox', { name: '도커' })).toBeChecked();
  await page.getByRole('button', { name: '처음으로' }).click();
  await expect(notice).toBeEmpty();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(errors).toEqual([]);
});

test('a link to a row that the filter holds back lets it through', async ({ page }) => {
  await open(page, '?level=엔진&find=docker');
  await page.locator('.level-stack').getByRole('link', { name: 'runc', exact: true }).click();
  await expect(page.locator('#runc-facts')).toBeInViewport();
  expect(await names(page, 'facts')).toHaveLength(14);
});

test('what looks for words is fetched when the reader turns to their field, and finds half a syllable', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const isFetched = () => fetched.some((url) => url.includes('word-filter'));
  await open(page);
  const field = page.locator('[data-part="controls"]').getByRole('searchbox');
  expect(isFetched()).toBe(false);
  await field.focus();
  await expect.poll(isFetched).toBe(true);
  await field.fill('가상 멋');
  await expect(page.locator('#kata-containers-facts')).toBeVisible();
  await expect(page.locator('#runc-facts')).toBeHidden();
});

test('an address that asks for words is answered, and where they cannot be looked for that is said', async ({
  page,
}) => {
  await open(page, '?find=ㄷㅋ#docker-facts');
  await expect(page.locator('#runc-facts')).toBeHidden();
  await expect(page.locator('#docker-facts')).toBeVisible();
  await page.route('**/word-filter*', (route) => route.abort());
  await page.goto('about:blank');
  await open(page, '?find=ㄷㅋ');
  await expect(page.locator('[data-notice]')).toContainText('내려받지 못했다');
  await expect(page.locator('#runc-facts')).toBeVisible();
});

test('the arithmetic of the weights adds up when it is done again by hand', async ({ page }) => {
  const weights = { structure: 2, extensibility: 3, images: 1, resources: 3, information: 2 };
  await open(page, `?weights=${Object.entries(weights).map(([id, weight]) => `${id}.${weight}`)}`);
  const lines = await page.locator('.scores li').allTextContents();
  expect(lines).toHaveLength(4);
  const points = lines.map((line) => Number(/ (\d+)점/.exec(line)?.[1]));
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  for (const line of lines) {
    const products = [...line.matchAll(/\) (\d+)(?:\/(\d+))? × (\d)/g)].map(
      ([, part, of = '1', weight]) => [(Number(part) / Number(of)) * Number(weight), Number(weight)] as const,
    );
    const sum = (place: 0 | 1) => products.reduce((total, product) => total + product[place], 0);
    expect(products.length).toBeGreaterThanOrEqual(4);
    expect(line).toContain(`÷ ${sum(1)} = ${(Math.round((sum(0) / sum(1)) * 100) / 100).toFixed(2)}`);
    expect(line).toContain(` ${Math.round((sum(0) / sum(1)) * 100)}점`);
  }
});

test('an address may point into what only scripts show', async ({ page }) => {
  await open(page, '#comparison-side-by-side');
  await expect(page.locator('#comparison-side-by-side')).toBeInViewport();
});

test('side by side and the address itself are copied; a refusal is told', async ({ page }) => {
  const copied = await watchClipboard(page);
  await open(page, '?compare=docker,kata-containers&differences=only&era=changes');
  await page.locator('[data-copy="side-by-side"][data-format="csv"]').click();
  await expect.poll(copied).toContain('항목,도커(Docker),Kata Containers\r\n');
  expect(await copied()).toContain('확장성,매우 좋음 → 좋음,좋지 못함 → 보통\r\n');
  expect(await copied()).not.toContain('라이선스');
  await page.getByRole('button', { name: '이 보기의 주소 복사' }).click();
  await expect.poll(copied).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.locator('[data-copy="facts"][data-format="csv"]').click();
  await expect(page.getByText('브라우저가 복사를 막았다.')).toBeVisible();
});

test('with forced colours, what is chosen looks chosen', { tag: '@forced-colours' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '?level=엔진');
  const background = (name: string) =>
    page
      .getByRole('checkbox', { name, exact: true })
      .evaluate((input) => getComputedStyle(input.nextElementSibling as Element).backgroundColor);
  expect(await background('엔진')).not.toBe(await background('CRI 런타임'));
});

test('tabbing through a table on a phone never hides what has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await grades(page).getByRole('button').first().focus();
  for (let step = 0; step < 50; step++) {
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
    expect(await names(page, 'facts')).toHaveLength(14);
    await expect(page.locator('runtime-comparison button:visible, runtime-comparison input:visible')).toHaveCount(0);
    await page.locator('#cri-o-images a.grade').click();
    await expect(page.locator('#cri-o-images-reason')).toBeInViewport();
    await grades(page).getByRole('link', { name: '내부 구조 설명' }).click();
    await expect(page.locator('#about-structure')).toBeInViewport();
    await expect(page.locator('[id$="-reason"] dd')).toHaveCount(32);
    await expect(page.locator('[id$="-reason"] dd:not(:has(a[href^="https://"]))')).toHaveCount(0);
  });
});
