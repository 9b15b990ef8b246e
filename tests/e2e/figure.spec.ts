import { expect, type Locator, test } from '@playwright/test';

const figures: Record<string, readonly string[]> = {
  'why-docker/': ['도커심'],
  'containers/': ['따로 쓰는 것과 함께 쓰는 것'],
  'pods-and-containers/': ['누가 누구를 돌보는가'],
  'kata-containers/': ['컨테이너가 쓰는 커널'],
  'docker-engine/': ['명령이 컨테이너가 되기까지'],
  'image-tags/': ['태그는 움직이고'],
  'about-recordings/': ['대본에서 페이지까지'],
};

interface Place {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a drawing with its place, and the texts that leave the box they name or the drawing. */
function readDrawing(svg: Locator): Promise<{ texts: Place[]; outside: string[] }> {
  return svg.evaluate((drawing) => {
    const slack = 0.5;
    const inside = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const texts = [...drawing.querySelectorAll('text')];
    /** Some browsers make the box of a text as high as the highest of the fonts that might have been used. */
    const lettersOf = (text: Element) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const letters = (1.2 * Number.parseFloat(getComputedStyle(text).fontSize) * drawing.clientWidth) / 328;
      return new DOMRect(x, y + (height - letters) / 2, width, letters);
    };
    const homeOf = (text: Element) => text.parentElement?.querySelector(':scope > rect') ?? drawing;
    return {
      texts: texts.map((text) => {
        const { left, right, top, bottom } = lettersOf(text);
        return { text: text.textContent, left, right, top, bottom };
      }),
      outside: texts
        .filter((text) => !inside(lettersOf(text), homeOf(text).getBoundingClientRect()))
        .map((text) => text.textContent),
    };
  });
}

function overlapping(texts: readonly Place[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right && other.left < one.right && one.top + 2 < other.bottom && other.top + 2 < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

for (const [path, titles] of Object.entries(figures)) {
  test(`the figures of /${path} have a name and a description that say what they show, and a source`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const title of titles) {
      const drawing = page.getByRole('img', { name: title });
      await expect(drawing).toBeVisible();
      await expect(drawing).toHaveAccessibleDescription(/.{60,}다\.$/);
      await expect(page.locator('figure').filter({ has: drawing }).locator('figcaption')).toHaveText(/다\.(\[.+\])+$/);
    }
    await expect(page.locator('.note-figure')).toHaveCount(titles.length);
  });

  for (const width of [320, 360, 768, 1280]) {
    test(`at ${width} px the words in the figures of /${path} keep to their boxes and can be read`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const title of titles) {
        const drawing = page.getByRole('img', { name: title });
        const { texts, outside } = await readDrawing(drawing);
        expect(texts.length).toBeGreaterThan(5);
        expect(outside, 'texts that leave their box').toEqual([]);
        expect(overlapping(texts), 'texts that cover each other').toEqual([]);
        const size = await drawing.evaluate((svg) => svg.clientWidth / 328);
        expect(size * 12, 'the size of small text').toBeGreaterThanOrEqual(10);
      }
    });
  }
}

test('with text twice as large a figure grows in its own box', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('pods-and-containers/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const [drawn, inPage] = await page.evaluate(() => [
    document.querySelector('.note-figure svg')?.clientWidth ?? 0,
    document.documentElement.scrollWidth,
  ]);
  expect(drawn).toBeGreaterThanOrEqual(2 * 288);
  expect(inPage).toBeLessThanOrEqual(360);
});

test('in forced colours a figure keeps its boxes apart from the page', { tag: '@forced-colours' }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('pods-and-containers/');
  const colours = await page
    .getByRole('img', { name: '누가 누구를 돌보는가' })
    .locator('rect')
    .evaluateAll((boxes) => boxes.map((box) => [getComputedStyle(box).stroke, getComputedStyle(box).fill]));
  expect(colours.length).toBeGreaterThan(5);
  for (const [stroke, fill] of colours) expect(stroke).not.toBe(fill);
});

test('on paper a figure is dark on light, whatever the theme of the screen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('docker-engine/');
  const drawing = page.getByRole('img', { name: '명령이 컨테이너가 되기까지' });
  const brightness = (colour: string) => Number(/\d+/.exec(colour)?.[0]);
  const ink = await drawing
    .locator('text')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(brightness(ink)).toBeLessThan(80);
  expect(brightness(paper)).toBeGreaterThan(200);
});

test('a page without a figure carries none of its styles', async ({ page }) => {
  await page.goto('image-layers/');
  expect(await page.locator('.note-figure').count()).toBe(0);
  expect(await page.locator('style').allTextContents()).not.toContainEqual(expect.stringContaining('.note-figure'));
});
