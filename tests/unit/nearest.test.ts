import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearestPaths } from '../../src/core/nearest.ts';

const paths = [
  { path: 'image-tags/', title: '이미지 태그' },
  { path: 'image-layers/', title: '이미지의 레이어 구조' },
  { path: 'images-and-containers/', title: '이미지와 컨테이너' },
  { path: 'why-docker/', title: '도커를 알아야 하는 이유' },
  { path: 'runtimes/', title: '컨테이너 런타임, containerd와 CRI-O' },
  { path: 'glossary/', title: '용어' },
];

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

test('a title will do as well as an address, also in Hangul', () => {
  assert.equal(nearestPaths('이미지-태그', paths)[0], 'image-tags/');
  assert.equal(nearestPaths('레이어'.normalize('NFD'), paths)[0], 'image-layers/');
  assert.equal(nearestPaths('용어', paths)[0], 'glossary/');
  assert.equal(nearestPaths('containerd/', paths)[0], 'runtimes/');
});

test('where the last part says nothing, one before does', () => {
  assert.deepEqual(nearestPaths('image-tags/foo/', paths)[0], 'image-tags/');
  assert.deepEqual(nearestPaths('why-docker/print.php/x', paths), ['why-docker/']);
});

test('an address that resembles nothing finds nothing', () => {
  assert.deepEqual(nearestPaths('wp-admin/setup', paths), []);
  assert.deepEqual(nearestPaths('', paths), []);
});
