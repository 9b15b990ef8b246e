import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearestPaths } from '../../src/core/nearest.ts';

const paths = ['image-tags/', 'image-layers/', 'images-and-containers/', 'why-docker/', 'glossary/'];

test('a distance counts letters put in, left out and replaced', () => {
  assert.equal(editDistance('tags', 'tags'), 0);
  assert.equal(editDistance('tags', 'tag'), 1);
  assert.equal(editDistance('tags', 'togs'), 1);
  assert.equal(editDistance('', 'tags'), 4);
});

test('a wrong address finds the page that it meant', () => {
  assert.equal(nearestPaths('image-tag', paths)[0], 'image-tags/');
  assert.equal(nearestPaths('notes/Image_Layer.html', paths)[0], 'image-layers/');
  assert.equal(nearestPaths('docs/tags', paths)[0], 'image-tags/');
  assert.equal(nearestPaths('docker/why-dcoker/', paths)[0], 'why-docker/');
});

test('an address that resembles nothing finds nothing', () => {
  assert.deepEqual(nearestPaths('wp-admin/setup', paths), []);
  assert.deepEqual(nearestPaths('', paths), []);
});
