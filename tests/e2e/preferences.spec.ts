import { expect, type Locator, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { openedWidgets } from './opened-widgets.ts';

/** What would move by itself: transitions and animations, and pages that glide where they should jump. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const lasts = (duration: string) => duration.split(',').some((time) => Number.parseFloat(time) > 0);
    return Array.from(document.querySelectorAll('*')).flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves = lasts(style.transitionDuration) || lasts(style.animationDuration);
        return moves || style.scrollBehavior === 'smooth' ? [`${element.tagName}.${element.className}${part}`] : [];
      }),
    );
  });

test.describe('when motion is unwanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing on any page moves by itself', async ({ page }) => {
    test.slow();
    for (const path of builtPages) {
      await page.goto(path);
      expect.soft(await moving(page), `/${path}`).toEqual([]);
    }
  });

  test('nothing in an opened widget moves by itself', async ({ page }) => {
    test.slow();
    for (const { what, path, viewport, open } of openedWidgets) {
      // A recording goes step by step then, and so has a test of its own.
      if (what.includes('playing')) continue;
      if (viewport) await page.setViewportSize(viewport);
      await page.goto(path);
      await open(page);
      expect.soft(await moving(page), what).toEqual([]);
    }
  });
});

test.describe('in forced colours', { tag: '@forced-colours' }, () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  const widget = (part: string) => {
    const found = openedWidgets.find(({ what }) => what.includes(part));
    if (!found) throw new Error(`No entry of opened-widgets.ts says "${part}".`);
    return found;
  };
  const style = (element: Locator, property: string) =>
    element.evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property);

  /** What is told from the others by a colour of its own, once a widget is open: one that stands out, one that does not. */
  const marked: [what: string, widget: string, property: string, one: string, other: string][] = [
    ['a found word', 'the search with results', 'background-color', '.search mark', '.search-excerpt'],
    ['the result that Enter opens', 'the search with results', 'outline-style', '.search li a', '.search li + li a'],
    ['a lit mark', 'a lit note', 'background-color', '.mark.lit', '.mark:not(.lit)'],
    ['a lit note', 'a lit note', 'outline-style', '.replay-notes .lit', '.replay-notes li:not(.lit)'],
    ['a lit layer', 'pulled images', 'outline-style', '.brick.lit', '.brick:not(.lit)'],
    ['the bar of a grade', 'the reason of a grade', 'fill', '.grade-bar .fill', '.grade-bar .track'],
    ['a box of the levels', 'the reason of a grade', 'stroke', '.level-stack .box rect', '.level-stack .band'],
  ];
  for (const [what, opened, property, one, other] of marked) {
    test(`${what} is told apart`, async ({ page }) => {
      const { path, open } = widget(opened);
      await page.goto(path);
      await open(page);
      expect(await style(page.locator(one).first(), property)).not.toBe(
        await style(page.locator(other).first(), property),
      );
    });
  }

  test('a command that is shown, a section that is read and a cell that a link leads to are told apart', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto('image-tags/');
    const replay = page.locator('cast-replay').first();
    await replay.getByRole('list', { name: '명령 차례' }).getByRole('link').nth(1).click();
    await expect(replay.locator('.replay-chapters [aria-current]')).toHaveCSS('text-decoration-line', 'underline');
    await page.getByRole('navigation', { name: '이 페이지에서' }).getByRole('link').last().click();
    await expect(page.locator('.toc [aria-current]')).toHaveCSS('text-decoration-line', 'underline');
    await page.goto('comparison/#cri-o-images');
    await expect(page.locator('#cri-o-images')).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('#cri-o-security')).toHaveCSS('outline-style', 'none');
  });

  test('boxes and buttons that are drawn by their ground alone get a line', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('link', { name: '처음부터 읽기' })).toHaveCSS('border-style', 'solid');
    await expect(page.locator('.replay-play').first()).toHaveCSS('border-style', 'solid');
    await expect(page.locator('.replay-figure').first()).toHaveCSS('outline-style', 'solid');
    await page.goto('image-tags/');
    for (const box of ['.goals', '.summary']) {
      await expect(page.locator(box)).toHaveCSS('outline-style', 'solid');
      expect(await style(page.locator(box), 'outline-color')).not.toBe(
        await style(page.locator('body'), 'background-color'),
      );
    }
  });
});
