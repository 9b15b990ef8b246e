import { expect, type Page, test } from '@playwright/test';
import { countChanges } from '../../src/core/layer-files.ts';
import {
  compressedSize,
  distinctLayers,
  hiddenSize,
  type LayeredImage,
  sizeInWords,
  split,
  unpackedSize,
} from '../../src/core/layers.ts';
import { present } from '../../src/core/present.ts';
import { imagesNamed, publishedLayers } from '../../src/node/facts/layers.ts';

/** The images that the note shows. */
const images = await imagesNamed(['httpd:latest', 'nginx:stable', 'nginx:latest', 'student/my-nginx:latest']);
const layers = distinctLayers(images);
const { files } = await publishedLayers();
const imageOf = (name: string): LayeredImage => present(images.find((image) => image.name === name));

const explorer = (page: Page) => page.locator('layer-explorer');
const brick = (page: Page, chain: string) => page.locator(`.brick[href="#layer-${chain}"]`);
const heads = (page: Page) => page.locator('.layers .image.lit b');
const line = (page: Page) => page.locator('[data-part="line"]');
const button = (page: Page, image: string) => page.locator(`[data-image="${image}"]`);
const panel = (page: Page) => page.locator('.layer-panel');
const item = (page: Page, name: string) => panel(page).getByRole('treeitem', { name });

const base = present(imageOf('nginx:latest').layers[1]);
const nginx = present(imageOf('nginx:latest').layers[2]);

async function open(page: Page): Promise<void> {
  await page.goto('image-layers/');
  await page.waitForFunction(() => customElements.get('layer-explorer'));
}

test.describe('a layer', () => {
  test('is lit with every image that has it, by pointer and by key', async ({ page }) => {
    await open(page);
    const sharers = images.filter((image) => image.layers.some(({ chain }) => chain === base.chain));
    const names = sharers.map(({ name }) => name);
    await brick(page, base.chain).hover();
    await expect(heads(page)).toHaveText(names);
    await expect(line(page)).toContainText(`이미지 ${names.length}개가 함께 쓴다: ${names.join(', ')}`);
    await expect(line(page)).toContainText(base.command);
    await expect(page.locator('.lit')).toHaveCount(names.length + 2);
    await page.mouse.move(0, 0);
    await expect(page.locator('.lit')).toHaveCount(0);

    await brick(page, base.chain).focus();
    await expect(heads(page)).toHaveText(names);
    await page.keyboard.press('Tab');
    await expect(line(page)).not.toContainText(base.command);
  });

  test('stands below all the images that have it, as wide as they are', async ({ page }) => {
    await open(page);
    for (const { chain } of layers) {
      const sharers = images.filter((image) => image.layers.some((layer) => layer.chain === chain));
      const wide = present(await brick(page, chain).boundingBox());
      for (const { name } of sharers) {
        const narrow = present(await button(page, name).boundingBox());
        expect(narrow.x).toBeGreaterThanOrEqual(wide.x);
        expect(narrow.x + narrow.width).toBeLessThanOrEqual(wide.x + wide.width + 1);
        expect(narrow.y).toBeLessThan(wide.y);
      }
    }
  });

  test('is drawn by its size', async ({ page }) => {
    await open(page);
    const [first, ...others] = layers;
    const heightOf = async (chain: string) => present(await brick(page, chain).locator('svg').boundingBox()).height;
    const scale = (await heightOf(present(first).chain)) / present(first).compressed;
    for (const { chain, compressed } of others.filter((layer) => layer.compressed > 1e6)) {
      expect(await heightOf(chain)).toBeCloseTo(compressed * scale, 0);
    }
  });
});

test.describe('the files of a layer', () => {
  test('are opened, told apart, sorted and found', async ({ page }) => {
    await open(page);
    await brick(page, nginx.chain).click();
    await expect(panel(page).getByRole('heading')).toBeFocused();
    const list = present(files.get(nginx.chain));
    const { added, replaced, removed } = countChanges(list);
    await expect(panel(page)).toContainText(`+${added} 더함, ~${replaced} 바꿈, −${removed} 지움`);
    await expect(panel(page)).toContainText(`아래 레이어의 파일 ${sizeInWords(nginx.hidden)}를 가린다`);
    await expect(panel(page).getByRole('status')).toHaveText(`파일 ${list.length}개, ${sizeInWords(nginx.unpacked)}`);
    await panel(page).getByRole('searchbox', { name: '찾기' }).fill('LIBPCRE2-8.SO.0');
    await expect(item(page, 'libpcre2-8.so.0.16.0')).toContainText('+ 더함');
    await expect(item(page, 'libpcre2-8.so.0.14.0')).toContainText('− 지움');
    await expect(panel(page).getByRole('status')).toContainText('파일 3개');
    await panel(page).getByRole('searchbox', { name: '찾기' }).fill('');
    await panel(page).getByRole('combobox', { name: '순서' }).selectOption('이름순');
    await expect(panel(page).getByRole('treeitem')).toHaveText([/^etc/, /^usr/, /^var/]);
  });

  test('show beside them, if asked, all that lies below', async ({ page }) => {
    await open(page);
    await brick(page, nginx.chain).click();
    await panel(page).getByRole('checkbox', { name: '바뀐 것만' }).uncheck();
    const below = imageOf('nginx:latest').layers.slice(0, 3);
    const size = sizeInWords(unpackedSize(below) - hiddenSize(below));
    await expect(panel(page).getByRole('status')).toContainText(size);
    await expect(item(page, 'root')).toBeVisible();
  });

  test('are gone through with the keyboard alone', async ({ page }) => {
    await open(page);
    await brick(page, nginx.chain).focus();
    await page.keyboard.press('Enter');
    await expect(item(page, 'var')).toBeVisible();
    for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
    const first = panel(page).getByRole('treeitem').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowRight');
    await expect(item(page, 'cache')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(item(page, 'cache')).toBeHidden();
    await page.keyboard.press('e');
    await expect(item(page, 'etc')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(first).toBeFocused();
    await page.keyboard.press('End');
    await expect(item(page, 'etc')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(brick(page, nginx.chain)).toBeFocused();
  });

  test('are fetched only when they are opened, and again where that failed', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.route(`**/layers/${nginx.chain}.json`, (route) => route.abort(), { times: 1 });
    await open(page);
    await brick(page, nginx.chain).hover();
    expect(requests.filter((url) => url.includes('/layers/'))).toEqual([]);
    await brick(page, nginx.chain).click();
    await expect(panel(page).getByRole('status')).toContainText('파일 목록을 내려받지 못했다.');
    await panel(page).getByRole('button', { name: '다시 시도' }).click();
    await expect(item(page, 'var')).toBeVisible();
    expect(requests.filter((url) => url.endsWith(`/layers/${nginx.chain}.json`))).toHaveLength(2);
  });

  test('of the largest layer open too', async ({ page }) => {
    await open(page);
    const largest = present(layers[0]);
    await brick(page, largest.chain).click();
    await expect(panel(page).getByRole('status')).toContainText(`파일 ${present(files.get(largest.chain)).length}개`);
  });
});

test('what plays pulls is fetched again where that failed', async ({ page }) => {
  await page.route('**/computer.*.js', (route) => route.abort());
  await open(page);
  await button(page, 'nginx:latest').click();
  await expect(line(page)).toContainText('내려받지 못했다. 다시 누르면 다시 받는다.');
  await page.unroute('**/computer.*.js');
  await button(page, 'nginx:latest').click();
  await expect(button(page, 'nginx:latest')).toContainText('지우기');
});

test('pulls and removals are reckoned from the data', async ({ page }) => {
  await open(page);
  const here: LayeredImage[] = [];
  const check = async () => {
    for (const image of images) {
      const { own } = split(
        image,
        here.filter((other) => other !== image),
      );
      await expect(button(page, image.name)).toHaveText(
        here.includes(image)
          ? `지우기 ${sizeInWords(unpackedSize(own))}`
          : `내려받기 ${sizeInWords(compressedSize(own))}`,
      );
    }
    const computer = page.locator('[data-part="computer"]');
    if (here.length === 0) return expect(computer).toContainText('아직 이미지가 없다');
    const kept = distinctLayers(here);
    await expect(computer).toContainText(`내려받는 크기 ${sizeInWords(compressedSize(kept))}`);
    await expect(computer).toContainText(`차지하는 크기 ${sizeInWords(unpackedSize(kept))}`);
    await expect(page.locator('.brick[data-here]')).toHaveCount(kept.length);
  };
  await check();
  for (const name of ['nginx:latest', 'nginx:stable', 'httpd:latest', 'student/my-nginx:latest']) {
    await button(page, name).click();
    here.push(imageOf(name));
    await check();
  }
  await button(page, 'nginx:latest').hover();
  await expect(line(page)).toContainText('모두 다른 이미지가 쓰고 있어 비는 것이 없다');
  for (const name of ['nginx:latest', 'httpd:latest', 'student/my-nginx:latest', 'nginx:stable']) {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
    here.splice(here.indexOf(imageOf(name)), 1);
    await check();
  }
});

test('a second pull is told before it is made', async ({ page }) => {
  await open(page);
  await button(page, 'nginx:latest').click();
  await button(page, 'nginx:stable').hover();
  const { own, shared } = split(imageOf('nginx:stable'), [imageOf('nginx:latest')]);
  await expect(line(page)).toHaveText(
    `nginx:stable: 레이어 ${own.length + shared.length}개 가운데 ${shared.length}개는 이미 있다. ${own.length}개, ${sizeInWords(compressedSize(own))}만 내려받는다.`,
  );
  await expect(page.locator('.brick.lit')).toHaveCount(own.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table tells everything, and no control is dead', async ({ page }) => {
    await page.goto('image-layers/');
    await expect(explorer(page).getByRole('button')).toHaveCount(0);
    await expect(page.locator('.layers-totals')).toContainText(sizeInWords(compressedSize(layers)));
    await page.locator('.layers-table summary').click();
    const rows = page.locator('.layers-table tbody tr');
    await expect(rows).toHaveCount(layers.length);
    for (const [index, layer] of layers.entries()) {
      const places = images.map((image) => image.layers.findIndex(({ chain }) => chain === layer.chain) + 1);
      await expect(rows.nth(index).locator('th, td')).toHaveText([
        layer.digest,
        ...[layer.compressed, layer.unpacked, layer.hidden].map(sizeInWords),
        ...places.map((place) => (place ? `${place}번째` : '–')),
        layer.command,
      ]);
    }
    const total = page.locator('.layers-table tfoot tr');
    const all = images.flatMap((image) => image.layers);
    await expect(total.nth(0)).toContainText(sizeInWords(compressedSize(all)));
    await expect(total.nth(1)).toContainText(sizeInWords(unpackedSize(layers)));
  });

  test('a brick leads to its row', async ({ page }) => {
    await page.goto('image-layers/');
    await brick(page, nginx.chain).click();
    await expect(page.locator(`#layer-${nginx.chain}`)).toBeVisible();
  });
});

test('a narrow page does not scroll sideways, and what is under the pointer stays in place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  const top = () => page.locator('.layers-table').evaluate((table) => table.getBoundingClientRect().top + scrollY);
  const before = await top();
  await brick(page, base.chain).focus();
  await expect(line(page)).toContainText(base.command);
  expect(await top()).toBeCloseTo(before, 1);
  await page.locator('.layers-table summary').click();
  await brick(page, nginx.chain).click();
  await expect(item(page, 'var')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
