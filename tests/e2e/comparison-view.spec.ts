import { expect, test } from '@playwright/test';
import { watchClipboard } from './clipboard.ts';
import { all, graded, heading, names, open } from './comparison-page.ts';

test.describe('choosing', () => {
  test('levels and words narrow both tables, and the live lines count', async ({ page }) => {
    await open(page);
    await page.getByRole('checkbox', { name: 'CRI 런타임', exact: true }).check();
    expect(await names(page, 'grades')).toEqual(['containerd', 'CRI-O']);
    expect(await names(page, 'facts')).toEqual(['containerd', 'CRI-O']);
    await page.getByRole('checkbox', { name: 'CRI 런타임', exact: true }).uncheck();
    await page.getByRole('searchbox', { name: '찾기' }).fill('rust');
    await expect(page.locator('[data-order="facts"]')).toContainText(`${all}개 가운데 3개`);
    expect(await names(page, 'facts')).toEqual(['youki', 'Kata Containers', 'Firecracker']);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await names(page, 'facts')).toHaveLength(all);
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
  await expect(page.getByText(`${graded}줄을 복사했다.`)).toBeVisible();
  const [head, first] = (await copied()).split('\r\n');
  expect(head).toBe('순위,런타임,점수,셈');
  expect(first).toBe('1,Kata Containers,100,(보안성(매우 좋음) 1 × 3) ÷ 3 = 1.00.');
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
      `${graded}개 모두. 이미지 관리: 좋지 못함부터 매우 좋음까지. 척도에 없는 값은 맨 뒤다`,
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
  expect(await names(page, 'facts')).toHaveLength(all);
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
  expect(lines).toHaveLength(graded);
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
