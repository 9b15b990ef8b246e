import { expect, type Page } from '@playwright/test';

/** Something that a reader opens: where, and the steps that open it. */
export interface OpenedWidget {
  what: string;
  path: string;
  /** In pixels; that of a desk where it is left out. */
  viewport?: { width: number; height: number };
  open: (page: Page) => Promise<void>;
}

const phone = { width: 360, height: 740 };
const replay = (page: Page) => page.locator('cast-replay').first();

async function openedLayer(page: Page): Promise<void> {
  // Its script comes after the first painting.
  await page.waitForFunction(() => customElements.get('layer-explorer'));
  await page.locator('.brick').first().click();
  await page.locator('.layer-panel').getByRole('treeitem').first().click();
}

/** Every widget of the site with all that it can show; what excludes each other stands in entries of its own. */
export const openedWidgets: readonly OpenedWidget[] = [
  {
    what: 'a playing recording with its search and keys',
    path: 'image-tags/',
    open: async (page) => {
      await replay(page).locator('.replay-transcript summary').click();
      await replay(page).getByRole('button', { name: '재생', exact: true }).click();
      await expect(replay(page)).toHaveAttribute('data-phase', 'playing');
      await replay(page).getByRole('button', { name: '찾기' }).click();
      await replay(page).getByRole('searchbox').fill('pull');
      await expect(replay(page).locator('.replay-search li').first()).toBeVisible();
    },
  },
  {
    what: 'the keys of a recording',
    path: 'downloading-images/',
    open: async (page) => {
      await replay(page).getByRole('button', { name: '단축키' }).click();
      await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
    },
  },
  {
    what: 'a recording that is typed along, with a wrong key',
    path: 'downloading-images/',
    open: async (page) => {
      await replay(page).getByRole('button', { name: '따라 치기' }).click();
      await expect(page.getByRole('textbox', { name: '프롬프트에 칠 명령' })).toBeFocused();
      await page.keyboard.type('dox');
      await expect(replay(page).locator('.replay-status')).toContainText('다음 글자는');
    },
  },
  {
    what: 'a lit note of a recording',
    path: 'downloading-images/',
    open: async (page) => {
      await expect(replay(page).locator('.replay-controls')).toBeVisible();
      await replay(page).locator('.mark').first().focus();
      await expect(replay(page).locator('.replay-notes .lit')).toBeVisible();
    },
  },
  {
    what: 'an opened layer',
    path: 'image-layers/',
    open: async (page) => {
      await page.locator('.layers-table summary').click();
      await openedLayer(page);
    },
  },
  {
    what: 'pulled images of the layers, and one about to be removed',
    path: 'image-layers/',
    open: async (page) => {
      const pulls = page.locator('[data-image]');
      await pulls.nth(0).click();
      await pulls.nth(1).click();
      await pulls.nth(1).hover();
      await expect(page.locator('.brick.lit').first()).toBeVisible();
    },
  },
  {
    what: 'the reason of a grade',
    path: 'comparison/',
    open: async (page) => {
      const grade = page.locator('#cri-o-images a.grade');
      await expect(grade).toHaveAttribute('aria-expanded', 'false');
      await grade.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#comparison-explanation')).toBeVisible();
    },
  },
  {
    what: 'the comparison filtered, side by side, weighed, sorted, with all evidence',
    path: 'comparison/',
    open: async (page) => {
      await page.getByRole('radio', { name: '차이' }).check();
      await page.getByRole('columnheader', { name: '보안성' }).first().getByRole('button').click();
      const sideBySide = page.locator('[data-part="side-by-side"]');
      await sideBySide.getByRole('checkbox', { name: 'containerd', exact: true }).check();
      await sideBySide.getByRole('checkbox', { name: 'CRI-O', exact: true }).check();
      await expect(sideBySide.getByRole('table')).toBeVisible();
      await page.locator('[data-part="weights"]').getByRole('slider', { name: '보안성' }).fill('3');
      for (const summary of await page.locator('runtime-comparison summary').all()) await summary.click();
    },
  },
  {
    what: 'the search with results',
    path: 'why-docker/',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('docker history');
      await expect(page.locator('.search ol a').nth(2)).toBeVisible();
    },
  },
  {
    what: 'the search without results',
    path: 'why-docker/',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('우리동네맛집');
      await expect(page.locator('.search [role=status]')).toContainText('맞는 것이 없다');
    },
  },
  {
    what: 'the page of results',
    path: 'search/?q=이미지',
    open: (page) => expect(page.locator('.search ol a').nth(2)).toBeVisible(),
  },
  {
    what: 'the menu of a phone',
    path: 'image-tags/',
    viewport: phone,
    open: async (page) => {
      await page.getByRole('button', { name: '메뉴' }).click();
      await expect(page.getByRole('navigation', { name: '전체 차례' })).toBeVisible();
    },
  },
  {
    what: 'the table of contents of a phone',
    path: 'image-tags/',
    viewport: phone,
    open: async (page) => {
      await page.getByRole('button', { name: '이 페이지에서' }).click();
      await expect(page.getByRole('navigation', { name: '이 페이지에서' })).toBeVisible();
    },
  },
  {
    what: 'right and wrong answers',
    path: 'why-docker/',
    open: async (page) => {
      await page.locator('self-quiz').scrollIntoViewIfNeeded();
      const left = page.locator('.question').getByRole('button', { disabled: false });
      await expect(left.first()).toBeVisible();
      while ((await left.count()) > 0) await left.first().click();
      await expect(page.locator('[data-is="right"]').first()).toBeVisible();
      await expect(page.locator('[data-is="wrong"]').first()).toBeVisible();
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
