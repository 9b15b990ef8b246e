import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { timelineOf } from '../../src/core/timeline.ts';
import { generatedCast } from '../../tools/fuzz/generated-cast.ts';
import { checkSeeks } from '../../tools/fuzz/seeks.ts';

test('any seek shows what playing there shows, for generated casts', () => {
  let cuts = 0;
  for (let seed = 1; seed <= 30; seed++) cuts += checkSeeks(timelineOf(generatedCast(seed, 600)), 300, 60);
  assert.ok(cuts > 100, `only ${cuts} segments`);
});

const folder = 'content/casts';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.cast'))) {
  test(`any seek shows what playing there shows, for ${name}`, () => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    checkSeeks(timelineOf(parseCast(text).cast), Math.max(500, text.length / 20), 30);
  });
}
