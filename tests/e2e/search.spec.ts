import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { SearchIndex } from '../../src/core/search-index.ts';
import { sites } from '../../tools/sites.mjs';

const { base, folder } = sites.underBase;
const dialog = (page: Page) => page.getByRole('dialog', { name: '찾기' });
const field = (page: Page) => page.getByRole('searchbox', { name: '찾을 말' });
const results = (page: Page) => page.locator('.search ol a');
const status = (page: Page) => page.locator('.search [role=status]');

async function openDialog(page: Page, path = 'why-docker/'): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** The address of the first result for a query, without the base. */
async function first(page: Page, query: string): Promise<string> {
  await field(page).fill(query);
  await expect(results(page).first()).toBeVisible();
  return decodeURI((await results(page).first().getAttribute('href')) ?? '').slice(base.length - 1);
}

test.describe('opening', () => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'the button': (page) => page.getByRole('banner').getByRole('link', { name: '찾기' }).click(),
    'a slash': (page) => page.keyboard.press('/'),
    'Ctrl and K': (page) => page.keyboard.press('Control+k'),
    'Command and K': (page) => page.keyboard.press('Meta+k'),
  };
  for (const [way, open] of Object.entries(ways)) {
    test(`by ${way}, closing with Escape gives the focus back`, async ({ page }) => {
      await page.goto('why-docker/');
      const opener = page.getByRole('banner').getByRole('link', { name: '찾기' });
      await opener.focus();
      await open(page);
      await expect(field(page)).toBeFocused();
      await field(page).fill('도커');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  test('nothing of the search is fetched before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto('why-docker/', { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => /search|engine/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect.poll(() => fetched.filter((path) => /search\.json|engine/.test(path))).toHaveLength(2);
  });

  test('keys stay with a field and with a recording', async ({ page }) => {
    await page.goto('comparison/');
    await page.getByRole('searchbox', { name: '찾기' }).pressSequentially('a/b');
    await expect(page.getByRole('searchbox', { name: '찾기' })).toHaveValue('a/b');
    await page.goto('image-layers/');
    await page.locator('.replay-view').first().focus();
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    await expect(dialog(page)).toHaveCount(0);
  });

  const takers: [what: string, path: string, selector: string][] = [
    ['a field', 'comparison/', 'input[type=search]'],
    ['a recording', 'image-layers/', '.replay-view'],
  ];
  for (const [what, path, selector] of takers) {
    test(`Ctrl and K opens it from ${what}, too`, async ({ page }) => {
      await page.goto(path);
      await page.locator(selector).first().focus();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
    });
  }

  test('a click beside the dialog closes it', async ({ page }) => {
    await openDialog(page);
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe('finding', () => {
  const firsts: [what: string, query: string, address: string][] = [
    ['a word in a compound of a title', '레이어', '/glossary/#layer'],
    ['initial consonants', 'ㄷㅇㅈㅅㅌ', '/glossary/#digest'],
    ['a syllable begun', '다이제슽', '/glossary/#digest'],
    ['decomposed text', '다이제스트'.normalize('NFD'), '/glossary/#digest'],
    ['several words in any order', '보안 CRI-O', '/comparison/#cri-o-security'],
    ['a command, whatever its case', 'Docker History', '/image-layers/#이미지가-만들어진-과정-보기'],
    ['an option', '--no-trunc', '/finding-images/#description'],
    ['a particle', '다이제스트란', '/glossary/#digest'],
    ['the other keyboard', 'ekdlwptmxm', '/glossary/#digest'],
    ['an update', 'SuperPuTTY OpenSSH', '/finding-images/#update-search-on-a-node'],
  ];
  for (const [what, query, address] of firsts) {
    test(`${what}: ${query}`, async ({ page }) => {
      await openDialog(page);
      expect(await first(page, query)).toBe(address);
    });
  }

  test('a result reads the page before its section', async ({ page }) => {
    await openDialog(page);
    await field(page).fill('Docker History');
    await expect(results(page).first()).toHaveAccessibleName(/^이미지의 레이어 구조 이미지가 만들어진 과정 보기 /);
  });

  test('says what it found, how many, and marks it', async ({ page }) => {
    await openDialog(page);
    await field(page).fill('다이제스트');
    await expect(status(page)).toHaveText(/^\d+개$/);
    await expect(results(page).first().locator('mark').first()).toHaveText('다이제스트');
    await field(page).fill('다이제스트 맛집');
    await expect(status(page)).toContainText('‘다이제스트’의 결과를 보여 준다');
  });

  test('says that nothing was found, and what to try', async ({ page }) => {
    await openDialog(page);
    await field(page).fill('우리동네맛집');
    await expect(status(page)).toHaveText('‘우리동네맛집’에 맞는 것이 없다.');
    await expect(results(page)).toHaveCount(0);
    await dialog(page).getByRole('link', { name: '용어 목록' }).click();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });

  test('every address of the index is on the site', () => {
    const { topics }: SearchIndex = JSON.parse(readFileSync(`${folder}/search.json`, 'utf8'));
    const lost: string[] = [];
    for (const path of new Set(topics.map((topic) => topic.path))) {
      const html = readFileSync(`${folder}${path}index.html`, 'utf8');
      const ids = new Set([...html.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id));
      const entries = topics.filter((topic) => topic.path === path).flatMap((topic) => topic.entries);
      for (const { hash } of entries) if (hash !== undefined && !ids.has(hash)) lost.push(`${path}#${hash}`);
    }
    expect(lost).toEqual([]);
  });
});

test.describe('the keyboard', () => {
  test('moves through the results and back, opens one, and types on from the list', async ({ page }) => {
    await openDialog(page);
    await first(page, '이미지');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(results(page).last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await expect(field(page)).toHaveValue('이미지x');
  });

  test('Enter opens the first result, also on the page itself', async ({ page }) => {
    await openDialog(page, 'downloading-images/');
    await first(page, '내려받기 횟수의 제한');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/downloading-images\/#/);
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: '내려받기 횟수의 제한' })).toBeInViewport();
  });

  test('Enter that ends a composition opens nothing, and results follow while composing', {
    tag: '@chromium',
  }, async ({ page, context }) => {
    await openDialog(page);
    const cdp = await context.newCDPSession(page);
    for (const text of ['ㄷ', '다', '당', '다이', '다잊', '다이제']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await expect(field(page)).toHaveValue('다이제');
    await expect(results(page).first()).toHaveAttribute('href', `${base}glossary/#digest`);
    await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
    await expect(dialog(page)).toBeVisible();
    await cdp.send('Input.insertText', { text: '다이제스트' });
    await expect(field(page)).toHaveValue('다이제스트');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#digest$/);
  });
});

test('what stands in a recording opens it at that moment', async ({ page }) => {
  await openDialog(page);
  await field(page).fill('<missing>');
  const recording = page.locator('.search ol a', { hasText: /녹화 \d+:\d\d/ }).first();
  await expect(recording).toHaveAttribute('href', /#docker-history:t=[\d.]+$/);
  await recording.click();
  const replay = page.locator('#docker-history');
  await expect(replay).toBeInViewport();
  await expect(replay.locator('.replay-screen')).toContainText('<missing>');
  await expect(replay).toHaveAttribute('data-phase', /./);
});

test('an index that cannot be had is said, and tried again', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await openDialog(page);
  await field(page).fill('레이어');
  await expect(status(page)).toHaveText('찾는 데 쓸 목록을 내려받지 못했다.');
  await expect(dialog(page).getByRole('link', { name: '전체 차례' })).toBeVisible();
  await page.unroute('**/search.json');
  await dialog(page).getByRole('button', { name: '다시 시도' }).click();
  await expect(results(page).first()).toBeVisible();
});

test.describe('the page of results', () => {
  test('answers the query of its address, and keeps what is typed in it', async ({ page }) => {
    await page.goto('search/?q=레이어');
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveTitle(/^‘레이어’ 찾기 · /);
    await field(page).fill('다이제스트');
    await expect(page).toHaveURL(/\?q=%EB%8B%A4/);
    await expect(page).toHaveTitle(/^‘다이제스트’ 찾기 · /);
    await field(page).fill('$&');
    await expect(page).toHaveTitle(/^‘\$&’ 찾기 · /);
    await field(page).fill('');
    await expect(page).toHaveURL(/\/search\/$/);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(dialog(page)).toHaveCount(0);
  });

  test('is where the dialog leads for all results', async ({ page }) => {
    await openDialog(page);
    await field(page).fill('이미지');
    await dialog(page)
      .getByRole('link', { name: /모두 보기$/ })
      .click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(results(page).nth(20)).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is where the button leads, and says how to go on', async ({ page }) => {
      await page.goto('why-docker/');
      await page.getByRole('banner').getByRole('link', { name: '찾기' }).click();
      await expect(page.getByText('찾기는 자바스크립트로 움직인다.')).toBeVisible();
      await expect(field(page)).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: '이미지 태그' }).click();
      await expect(page).toHaveURL(/\/image-tags\/$/);
    });
  });
});

test('the policy finds nothing to block in the dialog', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await openDialog(page);
  await first(page, 'docker history');
  expect(complaints).toEqual([]);
});

test('what was looked for still stands in the field when Safari, coming back to the page, resets it', async ({
  page,
}) => {
  await page.goto('search/');
  await field(page).fill('docker');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(field(page)).toHaveAttribute('value', 'docker');
});

test('fits a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDialog(page);
  await first(page, 'docker history --format');
  const widths = await page.evaluate(() =>
    ['.search-dialog', '.search-body'].map((name) => {
      const box = document.querySelector(name);
      return (box?.scrollWidth ?? 0) - (box?.clientWidth ?? 0);
    }),
  );
  expect(widths).toEqual([0, 0]);
  await page.keyboard.press('Escape');
  for (const target of await page.locator('.bar > :visible').all()) {
    expect((await target.boundingBox())?.height).toBeLessThan(44);
  }
});
