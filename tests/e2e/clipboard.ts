import type { Page } from '@playwright/test';

declare global {
  var copied: string;
}

/** Call it before the page is opened; what it returns says what the page has copied since. */
export async function watchClipboard(page: Page): Promise<() => Promise<string>> {
  const context = page.context();
  if (context.browser()?.browserType().name() === 'chromium') {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return () => page.evaluate(() => navigator.clipboard.readText());
  }
  // Other browsers let no test read their clipboard.
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      globalThis.copied = text;
    };
  });
  return () => page.evaluate(() => globalThis.copied);
}
