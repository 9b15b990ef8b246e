import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const runtimes = readdirSync('content/runtimes').map((name) => readFileSync(`content/runtimes/${name}`, 'utf8'));

/** How many runtimes there are, and how many of them are graded, on how many criteria. */
export const all = runtimes.length;
export const graded = runtimes.filter((runtime) => /^grades:/m.test(runtime)).length;
export const criteria = readFileSync('content/criteria.yaml', 'utf8').match(/table: grades/g)?.length ?? 0;

export const grades = (page: Page) => page.locator('table[data-table="grades"]');
export const facts = (page: Page) => page.locator('table[data-table="facts"]');
export const heading = (page: Page, label: string) => grades(page).getByRole('columnheader', { name: label });

/** The runtimes that a table shows, in its order. */
export const names = (page: Page, table: 'grades' | 'facts') =>
  page.locator(`table[data-table="${table}"] tbody tr:not([hidden]) > th`).allTextContents();

export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`comparison/${query}`);
  await expect(page.locator('[data-part="controls"]')).toBeVisible();
}
