import { expect, test } from '@playwright/test';
import { sites } from '../../tools/sites.mjs';

test('the booklet is found from the first page and holds every note in the order of the site', async ({ page }) => {
  await page.goto('');
  const titles = await page.getByRole('navigation', { name: '전체 차례' }).getByRole('link').allInnerTexts();
  await page.getByRole('link', { name: '책으로 인쇄하기' }).click();
  await page.waitForURL(/booklet\/$/, { waitUntil: 'load' });
  const chapters = await page.locator('.booklet-chapter > h2').allInnerTexts();
  // What has changed stands in the chapters themselves.
  expect(chapters).toEqual([...titles.filter((title) => title !== '달라진 것'), '정답']);
});

test('its ids are unique, and its links to notes, terms and sources stay inside', async ({ page }) => {
  await page.goto('booklet/');
  const { ids, links } = await page.evaluate(() => ({
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    links: Array.from(
      document.querySelectorAll('.booklet-chapter [href]'),
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname,
    ),
  }));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const { base } = sites.underBase;
  const outside = new Set(links.filter((path) => path.startsWith(base) && path !== `${base}booklet/`));
  expect([...outside].filter((path) => !path.startsWith(`${base}changes/`))).toEqual([]);
});

test('search engines are told to read the notes themselves', async ({ page }) => {
  await page.goto('booklet/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await (await page.request.get('sitemap.xml')).text()).not.toContain('booklet');
});

test('on paper it loses nothing and leaves few sheets nearly empty', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('booklet/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const links = new Set(Array.from(pdf.matchAll(/\/Dest \/(\S+?)>>/g), ([, name]) => name));
  const places = new Set(Array.from(pdf.matchAll(/\/(\S+) \[\d+ 0 R \/XYZ /g), ([, name]) => name));
  expect(links.size).toBeGreaterThan(100);
  expect([...links].filter((name) => !places.has(name))).toEqual([]);
  expect(pdf.match(/\/Type \/Page\n/g)?.length).toBeLessThan(85);
});

test('printed, it has what was recorded and answered, no part of the screen, and fits its paper', async ({ page }) => {
  await page.setViewportSize({ width: 665, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('booklet/');
  for (const part of ['.bar', '.side', '.foot', '.booklet-how']) await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.booklet-chapter :is(button, summary:text("정답"), .replay-controls)')).toHaveCount(0);
  await expect(page.locator('[id="image-layers--docker-history"] .replay-screen')).toContainText('IMAGE');
  const asking = page.locator('.booklet-chapter').filter({ has: page.locator('.question') });
  expect(await asking.count()).toBeGreaterThan(9);
  await expect(page.locator('.booklet-answers h3')).toHaveCount(await asking.count());
  await page.getByRole('link', { name: '정답은 책 끝에' }).first().click();
  await expect(page.locator('[id="why-docker--answers"]')).toHaveText('도커를 알아야 하는 이유');
  const cut = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.booklet-chapter :is(pre, .layers-scroll)'))
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.textContent?.slice(0, 60)),
  );
  expect(cut).toEqual([]);
});
