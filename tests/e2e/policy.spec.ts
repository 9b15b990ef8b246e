import { expect, type Page, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

declare global {
  var violations: string[];
}

/** Begins to collect, before anything of the page runs, what the browser refuses. */
async function collectViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      globalThis.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
  });
  return () => page.evaluate(() => globalThis.violations);
}

for (const path of builtPages) {
  test(`the policy of /${path} forbids nothing that the page does, with a recording playing`, async ({ page }) => {
    const violations = await collectViolations(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const replay = page.locator('cast-replay').first();
    if ((await replay.count()) > 0) {
      await replay.locator('.replay-play').click();
      await expect(replay).toHaveAttribute('data-phase', 'playing');
    }
    expect(await violations()).toEqual([]);
  });
}

test('the policy refuses a script, a style and a style attribute that are not the page’s own', async ({ page }) => {
  const violations = await collectViolations(page);
  await page.goto('image-tags/');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">붉은 글</p>');
    for (const name of ['script', 'style']) {
      const element = document.createElement(name);
      element.textContent = '/* 남의 것 */';
      document.head.append(element);
    }
  });
  const refused = (await violations()).map((violation) => violation.split(':')[0]);
  expect(refused.sort()).toEqual(['script-src-elem', 'style-src-attr', 'style-src-elem']);
});

test('a page names only the hashes of what it contains', async ({ page }) => {
  await page.goto('image-tags/');
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  const inline = await page.locator('style, script:not([src]):not([type="application/ld+json"])').count();
  expect(policy?.match(/sha256-/g)).toHaveLength(inline);
});
