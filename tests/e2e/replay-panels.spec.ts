import { expect, type Page, test } from '@playwright/test';
import { watchClipboard } from './clipboard.ts';
import { currentTime, goTo, open, pull, screenText, slider, stable, status } from './replay-page.ts';

test.describe('links to moments', () => {
  test('an address with a moment opens there', async ({ page }) => {
    await page.goto('downloading-images/#docker-pull:t=2.5');
    await expect(slider(pull(page))).toHaveValue('2.5');
    await expect(pull(page)).toHaveAttribute('data-phase', 'paused');
    await expect(pull(page).locator('.replay-screen')).toBeInViewport();
  });

  test('the link to this moment is copied and leads back', async ({ page }) => {
    const copied = await watchClipboard(page);
    await open(page);
    await goTo(pull(page), 3.5);
    await pull(page).getByRole('button', { name: '이 순간 링크' }).click();
    await expect(status(pull(page))).toHaveText('이 순간의 링크를 복사했다.');
    const link = await copied();
    expect(link).toMatch(/downloading-images\/#docker-pull:t=3\.5$/);
  });

  test('the recording can be downloaded', async ({ page }) => {
    await open(page);
    const link = pull(page).getByRole('link', { name: '녹화 파일' });
    const response = await page.request.get(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href));
    expect(JSON.parse((await response.text()).split('\n')[0]!).version).toBe(3);
  });
});

test.describe('notes', () => {
  const note = (page: Page, number: number) => pull(page).locator(`.replay-notes li[data-note="${number}"]`);
  const mark = (page: Page, number: number) => pull(page).locator(`.mark[data-note="${number}"]`);

  test('a note and its mark light up together, by pointer and by focus', async ({ page }) => {
    await open(page);
    await note(page, 2).hover();
    await expect(mark(page, 2)).toHaveClass('mark lit');
    await expect(mark(page, 1)).toHaveClass('mark');
    await mark(page, 1).focus();
    await expect(note(page, 1)).toHaveClass('lit');
    await expect(note(page, 2)).not.toHaveClass('lit');
  });

  test('a note leads to its mark, going to its moment if need be', async ({ page }) => {
    await open(page);
    await note(page, 1).getByRole('link').click();
    await expect(mark(page, 1)).toBeFocused();
    await goTo(pull(page), 0);
    await expect(mark(page, 1)).toHaveCount(0);
    await note(page, 1).getByRole('link').click();
    await expect(mark(page, 1)).toBeFocused();
    expect(await currentTime(pull(page))).toBeGreaterThan(0);
  });

  test('marks do not move the text', async ({ page }) => {
    await open(page);
    const left = (selector: string) =>
      pull(page)
        .locator(selector)
        .evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect().width / element.textContent.trimEnd().length;
        });
    expect(await left('.mark[data-note="1"]')).toBeCloseTo(await left('.mark[data-note="6"]'), 1);
  });
});

test.describe('the transcript', () => {
  test('gives command and output to copy', async ({ page }) => {
    const copied = await watchClipboard(page);
    await open(page);
    const transcript = pull(page).locator('.replay-transcript');
    await transcript.locator('summary').click();
    await transcript.getByRole('button', { name: '명령 복사' }).click();
    expect(await copied()).toBe('docker pull nginx');
    await transcript.getByRole('button', { name: '출력 복사' }).click();
    expect(await copied()).toMatch(/^Using default tag: latest\n.*\nStatus: [^\n]+\n[^\n]+$/s);
  });

  test('leads to the moment of a command', async ({ page }) => {
    await open(page, 'image-tags/');
    const transcript = stable(page).locator('.replay-transcript');
    await transcript.locator('summary').click();
    await transcript.getByRole('link', { name: '이 순간으로' }).nth(1).click();
    await expect(status(stable(page))).toHaveText(/2번째/);
  });
});

test.describe('search', () => {
  test('finds output and goes to the moment that shows it', async ({ page }) => {
    await open(page);
    await pull(page).getByRole('button', { name: '찾기' }).click();
    const field = pull(page).getByRole('searchbox', { name: '이 녹화에서 찾기' });
    await expect(field).toBeFocused();
    await field.fill('DIGEST');
    await expect(pull(page).getByText('1곳을 찾았다.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(pull(page).locator('.row.found')).toHaveText(/^Digest: sha256:/);
    await page.keyboard.press('ArrowDown');
    await expect(pull(page).locator('.replay-search li button')).toBeFocused();
    await field.fill('없는 글');
    await expect(pull(page).getByText('찾지 못했다.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(pull(page).getByRole('button', { name: '찾기' })).toBeFocused();
  });
});

test.describe('typing along', () => {
  test('waits for the right keys, helps with Tab, and runs on Enter', async ({ page }) => {
    await open(page);
    const replay = pull(page);
    await replay.getByRole('button', { name: '따라 치기' }).click();
    const field = replay.getByRole('textbox', { name: '프롬프트에 칠 명령' });
    await expect(field).toBeFocused();
    expect(await screenText(replay)).toBe('$');
    await page.keyboard.type('dox');
    await expect(field).toHaveValue('do');
    await expect(status(replay)).toHaveText('다음 글자는 ‘c’이다.');
    await expect.poll(() => screenText(replay)).toBe('$ do');
    await page.keyboard.insertText('채');
    await expect(status(replay)).toHaveText(/한글 입력 상태다/);
    await page.keyboard.press('Tab');
    await expect(field).toHaveValue('docker ');
    await page.keyboard.press('Enter');
    await expect(status(replay)).toHaveText('아직 남은 글자가 있다: pull nginx');
    await page.keyboard.type('pull nginx');
    await page.keyboard.press('Enter');
    await expect(replay).toHaveAttribute('data-phase', 'playing');
    await replay.getByRole('combobox', { name: '빠르기' }).selectOption('8');
    await expect(status(replay)).toHaveText('명령을 모두 따라 쳤다.');
    expect(await screenText(replay)).toContain('Status: Downloaded newer image');
    await expect(field).toBeHidden();
  });

  test('types for the reader, command by command, and Escape leaves', async ({ page }) => {
    await open(page, 'image-tags/');
    const replay = stable(page);
    await replay.getByRole('button', { name: '따라 치기' }).click();
    await replay.getByRole('combobox', { name: '빠르기' }).selectOption('8');
    await replay.getByRole('button', { name: '대신 치기' }).click();
    await expect(status(replay)).toHaveText(/^명령 2개 가운데 1번째/);
    await expect(status(replay)).toHaveText(/^프롬프트에 따라 친다: docker pull/);
    await expect(replay.getByRole('button', { name: '대신 치기' })).toBeFocused();
    await replay.getByRole('textbox', { name: '프롬프트에 칠 명령' }).focus();
    const prompt = await screenText(replay);
    await page.keyboard.type('dock');
    await page.keyboard.press('Escape');
    await expect(replay.locator('.replay-typing')).toBeHidden();
    await expect(replay.getByRole('button', { name: '따라 치기' })).toBeFocused();
    expect(await screenText(replay)).toBe(prompt);
    await expect(status(replay)).toHaveText(/^명령 2개 가운데 2번째/);
  });

  test('Escape leaves while the output comes, too, and playing goes on', async ({ page }) => {
    await open(page);
    await pull(page).getByRole('button', { name: '따라 치기' }).click();
    await pull(page).getByRole('textbox', { name: '프롬프트에 칠 명령' }).fill('docker pull nginx');
    await page.keyboard.press('Enter');
    await expect.poll(() => screenText(pull(page))).toContain('Using default tag');
    await page.keyboard.press('Escape');
    await expect(pull(page).locator('.replay-typing')).toBeHidden();
    await expect(pull(page)).toHaveAttribute('data-phase', 'playing');
  });
});
