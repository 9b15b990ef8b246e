import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkRecording } from '../../lab/check.ts';
import { readScript } from '../../lab/script.ts';
import { findPrivate, textOfCast } from '../../lab/scrub.ts';
import { parseCast } from '../../src/core/asciicast.ts';

// The recordings of the lab in the repository: each does what its script says, and all of them come
// from the run that wrote the layer data.

const names = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const ids = names('content/sessions', '.yaml');

test('every script has its recording and its provenance', () => {
  // A recording made elsewhere needs no script.
  for (const ending of ['.cast', '.json']) {
    const found = names('content/casts', ending);
    assert.deepEqual(
      ids.filter((id) => !found.includes(id)),
      [],
    );
  }
});

for (const id of ids) {
  test(`${id}.cast is clean, does what its script says, and shows nothing private`, async () => {
    const text = readFileSync(`content/casts/${id}.cast`, 'utf8');
    assert.deepEqual(parseCast(text, `${id}.cast`).warnings, []);
    checkRecording(await readScript('.', `content/sessions/${id}.yaml`), text);
    assert.equal(findPrivate(textOfCast(text), { hostname: '', paths: ['/root', process.cwd()], secrets: [] }), null);
  });
}

const layers = names('content/layers', '.json').map((name) => readFileSync(`content/layers/${name}.json`, 'utf8'));

test('every digest that a pull shows is that of an image in the layer data', () => {
  for (const id of ids) {
    const text = textOfCast(readFileSync(`content/casts/${id}.cast`, 'utf8')).replaceAll(/\r?\n/g, '');
    for (const [, digest] of text.matchAll(/[Dd]igest: (sha256:[0-9a-f]{64})/g)) {
      assert.ok(
        layers.some((image) => image.includes(digest!)),
        `${id}: ${digest}`,
      );
    }
  }
});
