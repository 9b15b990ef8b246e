import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

test.slow();

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What a reader opens on a page, and the steps that open it. */
const opened: { what: string; path: string; open: (page: Page) => Promise<void> }[] = [
  {
    what: 'the keys of a started recording',
    path: 'downloading-images/',
    open: async (page) => {
      const replay = page.locator('cast-replay').first();
      await replay.getByRole('button', { name: '재생', exact: true }).click();
      await replay.getByRole('button', { name: '단축키' }).click();
      await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
    },
  },
  {
    what: 'an answered question',
    path: 'why-docker/',
    open: async (page) => {
      await page.locator('self-quiz').scrollIntoViewIfNeeded();
      await expect(page.getByText('보기를 눌러 답한다.')).toBeVisible();
      await page.getByRole('group').getByRole('button', { name: '도커심' }).click();
      await expect(page.getByText('맞았다.', { exact: true })).toBeVisible();
    },
  },
  {
    what: 'the definition of a term',
    path: 'why-docker/',
    open: async (page) => {
      await page.getByRole('main').getByRole('link', { name: '도커심', exact: true }).focus();
      await expect(page.getByRole('tooltip').filter({ hasText: '말을 옮겨 주던' })).toBeVisible();
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of builtPages) {
    test(`axe finds nothing on /${path} in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
  for (const { what, path, open } of opened) {
    test(`axe finds nothing in ${what}, opened in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await open(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}
