import { expect, test } from '@playwright/test';
import { currentTime, goTo, open, play, pull, screenText, slider, stable, status } from './replay-page.ts';

test.describe('a page with a replay', () => {
  test('loads nothing of the engine before it is started', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (/assets\/.*\.js|casts\//.test(request.url())) scripts.push(request.url());
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /live|casts\//.test(url))).toEqual([]);
    await play(pull(page)).click();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    expect(scripts.filter((url) => /casts\//.test(url))).toHaveLength(1);
  });

  test('keeps its shape when the replay starts', async ({ page }) => {
    await open(page);
    const box = () => pull(page).locator('.replay-figure').boundingBox();
    const before = await box();
    await play(pull(page)).click();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    const after = await box();
    expect(after?.height).toBe(before?.height);
    expect(after?.width).toBe(before?.width);
  });

  test('breaks no rule of the security policy and logs no error', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page);
    await play(pull(page)).click();
    await expect.poll(() => currentTime(pull(page))).toBeGreaterThan(1);
    const keys = page.getByRole('dialog', { name: '단축키' });
    for (const isOpen of [true, false, true]) {
      await page.getByRole('button', { name: '단축키' }).first().click();
      await expect(keys).toBeVisible({ visible: isOpen });
    }
    expect(errors).toEqual([]);
  });
});

test.describe('playing', () => {
  test('types, prints and ends with the picture that was there before', async ({ page }) => {
    await open(page);
    const rows = () =>
      pull(page)
        .locator('.row')
        .evaluateAll((all) => all.map((row) => row.innerHTML));
    const poster = await rows();
    await play(pull(page)).click();
    await expect.poll(() => screenText(pull(page))).toMatch(/^\$ do[^\n]*$/);
    expect(await rows()).not.toEqual(poster);
    await pull(page).getByRole('combobox', { name: '빠르기' }).selectOption('8');
    await expect(pull(page)).toHaveAttribute('data-phase', 'ended');
    expect(await rows()).toEqual(poster);
    await expect(slider(pull(page))).toHaveValue((await slider(pull(page)).getAttribute('max')) ?? '');
    await expect(play(pull(page))).toHaveText('재생');
  });

  test('pauses and goes on where it was', async ({ page }) => {
    await open(page);
    await play(pull(page)).click();
    await expect.poll(() => currentTime(pull(page))).toBeGreaterThan(0.3);
    await play(pull(page)).click();
    await expect(pull(page)).toHaveAttribute('data-phase', 'paused');
    const time = await currentTime(pull(page));
    await page.waitForTimeout(400);
    expect(await currentTime(pull(page))).toBe(time);
    await play(pull(page)).click();
    await expect.poll(() => currentTime(pull(page))).toBeGreaterThan(time);
  });

  test('the slider says where it stands', async ({ page }) => {
    await open(page);
    await goTo(pull(page), 4);
    await expect(slider(pull(page))).toHaveAttribute('aria-valuetext', /^1?\d초 가운데 4초, docker pull nginx$/);
  });

  test('goes from command to command', async ({ page }) => {
    await open(page, 'image-tags/');
    const chapters = stable(page).getByRole('list', { name: '명령 차례' }).getByRole('link');
    const count = await chapters.count();
    expect(count).toBeGreaterThan(1);
    await chapters.nth(1).click();
    await expect(status(stable(page))).toHaveText(new RegExp(`^명령 ${count}개 가운데 2번째: docker pull`));
    await expect(chapters.nth(1)).toHaveAttribute('aria-current', 'step');
    await stable(page).getByRole('button', { name: '앞 명령' }).click();
    await expect(chapters.nth(0)).toHaveAttribute('aria-current', 'step');
    await stable(page).getByRole('button', { name: '다음 명령' }).click();
    await expect(chapters.nth(1)).toHaveAttribute('aria-current', 'step');
  });

  test('obeys the keys of asciinema-player', async ({ page }) => {
    await open(page);
    const replay = pull(page);
    await replay.locator('.replay-view').focus();
    await page.keyboard.press('0');
    await expect(slider(replay)).toHaveValue('0');
    await page.keyboard.press('ArrowRight');
    await expect(slider(replay)).toHaveValue('5');
    await page.keyboard.press('ArrowLeft');
    await expect(slider(replay)).toHaveValue('0');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => currentTime(replay)).toBeCloseTo(Number(await slider(replay).getAttribute('max')) / 10, 0);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(slider(replay)).toHaveValue('0');
    await page.keyboard.press(']');
    const start = await currentTime(replay);
    expect(start).toBeGreaterThan(0);
    await page.keyboard.press('.');
    const frame = await currentTime(replay);
    expect(frame).toBeGreaterThan(start);
    expect(frame).toBeLessThan(start + 1);
    await page.keyboard.press('.');
    await page.keyboard.press(',');
    await expect(slider(replay)).toHaveValue(String(frame));
    await page.keyboard.press('Space');
    await expect(replay).toHaveAttribute('data-phase', 'playing');
    await page.keyboard.press('Space');
    await expect(replay).toHaveAttribute('data-phase', 'paused');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: '단축키' })).toBeHidden();
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toBe('replay-figure');
  });

  test('does not trap the focus', async ({ page }) => {
    await open(page);
    await play(pull(page)).focus();
    await page.keyboard.press('Tab');
    await expect(slider(pull(page))).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(slider(pull(page))).not.toBeFocused();
  });

  test('shows how it stands after the reader comes back from another page', async ({ page }) => {
    await open(page);
    await goTo(pull(page), 4);
    await page.goto('image-tags/');
    await page.goBack();
    const end = await slider(pull(page)).getAttribute('max');
    await expect
      .poll(async () => [await screenText(pull(page)), await slider(pull(page)).inputValue()])
      .toEqual([expect.stringContaining('Status: Downloaded'), end]);
  });

  test('stops with its element', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(page);
    await play(pull(page)).click();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    await pull(page).evaluate((element) => {
      element.remove();
      document.querySelector('main')!.append(element);
    });
    const text = await screenText(pull(page));
    await page.waitForTimeout(300);
    expect(await screenText(pull(page))).toBe(text);
    await play(pull(page)).click();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    expect(errors).toEqual([]);
  });
});

test.describe('when motion is unwanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('playing goes step by step', async ({ page }) => {
    await open(page);
    await play(pull(page)).click();
    await expect(play(pull(page))).toHaveText('다음 단계');
    await expect.poll(() => screenText(pull(page))).toBe('$ docker pull nginx');
    await play(pull(page)).click();
    await expect.poll(() => screenText(pull(page))).toContain('Status: Downloaded newer image');
    await expect(pull(page)).not.toHaveAttribute('data-phase', 'playing');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the terminal scrolls in its own box and the controls can be hit', async ({ page }) => {
    // As on an iPhone.
    await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
    await open(page);
    await expect(pull(page).getByRole('button', { name: '전체 화면' })).toBeHidden();
    await play(pull(page)).tap();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const boxes = await pull(page)
      .locator('.replay-controls :is(button, a, select):not([hidden])')
      .evaluateAll((all) =>
        all.map((control) => control.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
    await pull(page).locator('.mark').first().tap();
    await expect(pull(page).locator('.replay-notes li').first()).toHaveClass('lit');
    const [back, forward] = ['앞 장면', '다음 장면'].map((name) => pull(page).getByRole('button', { name }));
    expect((await back!.boundingBox())?.y).toBe((await forward!.boundingBox())?.y);
    await forward!.tap();
    await expect(pull(page)).toHaveAttribute('data-phase', 'paused');
    await goTo(pull(page), 0);
    await forward!.tap();
    await expect.poll(() => currentTime(pull(page))).toBeGreaterThan(0);
    await back!.tap();
    await expect(slider(pull(page))).toHaveValue('0');
  });
});

test('paper has the last screen, wherever the replay stands', async ({ page }) => {
  await open(page);
  await goTo(pull(page), 0);
  const screen = pull(page).locator('.replay-screen');
  await expect(screen).not.toContainText('Status:');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(screen).toContainText('Status: Downloaded newer image');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(screen).not.toContainText('Status:');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the picture, the notes and the transcript, and no dead control', async ({ page }) => {
    await page.goto('downloading-images/');
    await expect(pull(page).locator('.replay-screen')).toContainText('Status: Downloaded newer image');
    await expect(pull(page).locator('.replay-notes li').first()).toBeVisible();
    await expect(pull(page).locator('.replay-controls')).toBeHidden();
    await pull(page).locator('.replay-transcript summary').click();
    await expect(pull(page).locator('.replay-transcript pre')).toBeVisible();
    await expect(pull(page).getByRole('button')).toHaveCount(0);
  });

  test('a note that is not on the picture leads to its output in the transcript', async ({ page }) => {
    await page.goto('downloading-images/');
    const link = page.locator('.replay-notes a[href*="-step-"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    await expect(page.locator(`${href} pre`)).toBeVisible();
  });

  test('print has the transcript without opening it', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('downloading-images/');
    await expect(pull(page).locator('.replay-transcript pre')).toBeVisible();
    await expect(pull(page).locator('.replay-controls')).toBeHidden();
  });
});

test('wide characters take two columns and others one, whatever font draws them', async ({ page }) => {
  await open(page);
  const widths = await pull(page)
    .locator('.row')
    .first()
    .evaluate((row) => {
      row.innerHTML = '<b>xx</b><span class="w">한</span><span class="w">🐳</span><span class="n">…</span><b>x</b>';
      return [...row.children].map((cell) => cell.getBoundingClientRect().width);
    });
  const [two, hangul, emoji, dots, one] = widths as [number, number, number, number, number];
  expect(hangul).toBeCloseTo(two, 1);
  expect(emoji).toBeCloseTo(two, 1);
  expect(dots).toBeCloseTo(one, 1);
});

test('a started replay can draw all colours and underlines, also those that no poster has', async ({ page }) => {
  await open(page);
  await play(pull(page)).click();
  await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
  await play(pull(page)).click();
  const drawn = await pull(page)
    .locator('.row')
    .last()
    .evaluate((row) => {
      const numbers = Array.from({ length: 16 }, (_, number) => number);
      row.innerHTML = [
        ...numbers.map((number) => `<span class="f${number} b${number}">x</span>`),
        '<span class="su su3 u1">x</span>',
      ].join('');
      const styles = [...row.children].map((run) => getComputedStyle(run));
      const plain = getComputedStyle(row);
      const underlined = styles.pop();
      return {
        grounds: styles.filter(({ backgroundColor }) => backgroundColor !== plain.backgroundColor).length,
        colours: new Set(styles.map(({ color }) => color)).size,
        underline: [underlined?.textDecorationLine, underlined?.textDecorationStyle],
      };
    });
  expect(drawn.grounds).toBe(16);
  expect(drawn.colours).toBeGreaterThan(12);
  expect(drawn.underline).toEqual(['underline', 'wavy']);
});
