import { expect, type Page, test } from '@playwright/test';
import { booklet, builtPages } from './built-pages.ts';
import { openedWidgets } from './opened-widgets.ts';

/** What is left of a window of 1280 × 1024 at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };

/** What stands out of the page sideways, so that it would scroll. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? scrollWidth - clientWidth : 0;
  });

/** What takes the focus and is then hidden altogether behind something that does not belong to it. */
const obscured = (page: Page) =>
  page.evaluate(() => {
    const stops = document.querySelectorAll<HTMLElement>(
      ':is(a[href], button, input, select, summary, [tabindex="0"]):not(:disabled)',
    );
    const isSeen = (stop: HTMLElement) =>
      Array.from(stop.getClientRects()).some((box) => {
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        if (left >= right || top >= bottom) return false;
        return [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
          return hit !== null && (stop.contains(hit) || hit.contains(stop) || stop.parentElement?.contains(hit));
        });
      });
    const hidden: string[] = [];
    for (const stop of [...stops, ...[...stops].reverse()]) {
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stop.focus();
      if (document.activeElement === stop && !isSeen(stop)) hidden.push(stop.outerHTML.slice(0, 120));
    }
    return hidden;
  });

test('zoomed to 400 %, no page scrolls sideways, and what has the focus is seen', async ({ page }) => {
  test.slow();
  await page.setViewportSize(zoomed);
  for (const path of builtPages) {
    await page.goto(path);
    expect.soft(await sideways(page), `/${path}`).toBe(0);
    if (path !== booklet) expect.soft(await obscured(page), `/${path}`).toEqual([]);
  }
});

test('zoomed to 400 %, no opened widget makes its page scroll sideways', async ({ page }) => {
  test.slow();
  await page.setViewportSize(zoomed);
  for (const { what, path, open } of openedWidgets) {
    await page.goto(path);
    await open(page);
    expect.soft(await sideways(page), what).toBe(0);
  }
});

test('on the narrowest phone the bar is one line', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('image-tags/');
  expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(64);
});
