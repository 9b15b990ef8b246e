import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** With `UPDATE_GOLDEN=1` the tests write down what they found instead of comparing; git then shows the difference. */
const updates = process.env['UPDATE_GOLDEN'] === '1';

/** The text is that of a file. */
export function assertGolden(text: string, file: string): void {
  if (updates) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '', `${file} (UPDATE_GOLDEN=1 writes it anew)`);
}

/** The text stands in a document between `<!-- name -->` and `<!-- /name -->`. */
export function assertBlock(text: string, file: string, name: string): void {
  const document = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const from = document.indexOf(start) + start.length;
  const to = document.indexOf(end);
  assert.ok(from >= start.length && to >= from, `${file} has no ${start}`);
  const expected = `\n${text}\n`;
  if (updates) writeFileSync(file, document.slice(0, from) + expected + document.slice(to));
  else assert.equal(document.slice(from, to), expected, `${file} (UPDATE_GOLDEN=1 writes it anew)`);
}
