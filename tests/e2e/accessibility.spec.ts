import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { booklet, builtPages } from './built-pages.ts';
import { openedWidgets } from './opened-widgets.ts';

test.slow();

/** WCAG 2.2 at levels A and AA, and what the makers of axe hold to be good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them that depend on the theme. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds, in both themes. */
async function violationsOf(page: Page): Promise<string[]> {
  const light = await new AxeBuilder({ page }).withTags(rules).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(rulesOfColour).analyze();
  return [light, dark].flatMap(({ violations }, theme) =>
    violations.map(
      ({ id, nodes }) =>
        `${theme === 0 ? 'light' : 'dark'}, ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  );
}

for (const path of builtPages.filter((page) => page !== booklet)) {
  test(`axe finds nothing on /${path} in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violationsOf(page)).toEqual([]);
  });
}

/** How a colour stands out is judged by looking under each letter, which in a page of this length takes minutes. */
test('axe finds nothing in the booklet but for contrast', async ({ page }) => {
  await page.goto(booklet);
  const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules('color-contrast').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
});

for (const chapter of ['image-layers', 'glossary']) {
  test(`axe finds nothing in the booklet of its contents and of the chapter ${chapter}, in either theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(booklet);
    await page.locator('.booklet-chapter').evaluateAll((chapters, id) => {
      for (const other of chapters) if (!other.querySelector(`[id="${id}"]`)) other.remove();
    }, chapter);
    await expect(page.locator('.booklet-chapter')).toHaveCount(1);
    expect(await violationsOf(page)).toEqual([]);
  });
}

for (const { what, path, viewport, open } of openedWidgets) {
  test(`axe finds nothing with ${what} in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(path);
    await open(page);
    expect(await violationsOf(page)).toEqual([]);
  });
}
