import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FileNode,
  filesWith,
  fileTree,
  hiddenBytes,
  type LayerFile,
  packFiles,
  sizeOfFiles,
  stackFiles,
  unpackFiles,
  wholeFiles,
} from '../../src/core/layer-files.ts';
import { present } from '../../src/core/present.ts';
import { randomFrom } from '../../src/core/random.ts';
import { publishedLayers } from '../../src/node/facts/layers.ts';

const { images, files } = await publishedLayers();

test('the files of every real layer add up to what its image says', () => {
  for (const { layers } of images) {
    for (const { chain, unpacked, hidden } of layers) {
      const list = present(files.get(chain));
      assert.equal(sizeOfFiles(list), unpacked);
      assert.equal(hiddenBytes(list), hidden);
    }
  }
});

test('what an image shows and what it hides are together what it unpacks', () => {
  for (const { layers } of images) {
    const stack = layers.map(({ chain }) => present(files.get(chain)));
    const hidden = layers.reduce((sum, layer) => sum + layer.hidden, 0);
    const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0);
    assert.equal(sizeOfFiles(wholeFiles(stack)) + hidden, unpacked);
  }
});

test('lists are sent and read without loss', () => {
  for (const list of files.values()) {
    const byPath = (a: LayerFile, b: LayerFile) => (a.path < b.path ? -1 : 1);
    const read = unpackFiles(JSON.parse(JSON.stringify(packFiles(list))));
    assert.deepEqual(read.sort(byPath), [...list].sort(byPath));
  }
});

test('a layer hides what it replaces, what it removes, and what was in a removed folder', () => {
  const [, top] = stackFiles([
    { '': [['a', 10]], opt: [['x', 1]], 'opt/y': [['z', 2]], etc: [['old', 4]] },
    {
      '': [
        ['a', 3, 'r'],
        ['opt', 3, 'x'],
      ],
      etc: [
        ['old', 4, 'x'],
        ['new', 5],
      ],
    },
  ]);
  assert.deepEqual(top, [
    { path: 'a', change: 'replaced', size: 3, hides: 10 },
    { path: 'opt', change: 'removed', size: 0, hides: 3 },
    { path: 'etc/old', change: 'removed', size: 0, hides: 4 },
    { path: 'etc/new', change: 'added', size: 5, hides: 0 },
  ]);
});

test('the whole of an image has what is left of the layers below, and what the last one removed', () => {
  const stack = stackFiles([
    { '': [['a', 10]], 'opt/x': [['y', 1]], etc: [['kept', 7]] },
    { opt: [['x/', 1, 'x']] },
    { 'opt/x': [['z', 2]], '': [['a', 10, 'x']] },
  ]);
  assert.deepEqual(wholeFiles(stack), [
    { path: 'etc/kept', change: 'same', size: 7, hides: 0 },
    { path: 'opt/x/z', change: 'added', size: 2, hides: 0 },
    { path: 'a', change: 'removed', size: 0, hides: 10 },
  ]);
  assert.deepEqual(wholeFiles([]), []);
});

const names = (nodes: readonly FileNode[] | undefined) => nodes?.map(({ name }) => name);
const added = (path: string, size: number): LayerFile => ({ path, change: 'added', size, hides: 0 });

test('folders are told by what is in them; one that holds a single folder stands with it', () => {
  const list = [added('usr/share/nginx/b', 1), added('usr/share/nginx/a', 1), added('etc/z', 5), added('root', 3)];
  const tree = fileTree([...list, { path: 'etc/y/', change: 'removed', size: 0, hides: 9 }], 'size');
  assert.deepEqual(names(tree), ['etc', 'root', 'usr/share/nginx']);
  assert.deepEqual(names(tree[0]?.children), ['y/', 'z']);
  assert.deepEqual(names(tree[2]?.children), ['a', 'b']);
  const { size, hides, changes, path } = present(tree[0]);
  assert.deepEqual(
    { size, hides, changes, path },
    { size: 5, hides: 9, changes: { added: 1, removed: 1 }, path: 'etc' },
  );
  assert.deepEqual(names(fileTree(list, 'name')), ['etc', 'root', 'usr/share/nginx']);
});

test('files are found by any part of their path', () => {
  const list = [added('etc/nginx/nginx.conf', 1), added('etc/Nginx', 1), added('bin/sh', 1)];
  assert.deepEqual(
    filesWith(list, ' nginx').map(({ path }) => path),
    ['etc/nginx/nginx.conf', 'etc/Nginx'],
  );
  assert.equal(filesWith(list, '').length, 3);
});

test('a tree of generated files has every file once, in order', () => {
  const random = randomFrom(7);
  const list = Array.from({ length: 3000 }, (_, index) => {
    const folders = Array.from({ length: Math.floor(random() * 5) }, () => `f${Math.floor(random() * 4)}`);
    return added([...folders, `file${index}`].join('/'), Math.floor(random() * 1000));
  });
  const seen: string[] = [];
  const walk = (nodes: readonly FileNode[]) => {
    for (const [index, node] of nodes.entries()) {
      assert.ok(index === 0 || present(nodes[index - 1]).size >= node.size);
      if (!node.children) seen.push(node.path);
      else {
        assert.equal(
          node.size,
          node.children.reduce((sum, { size }) => sum + size, 0),
        );
        walk(node.children);
      }
    }
  };
  walk(fileTree(list, 'size'));
  assert.deepEqual(seen.sort(), list.map(({ path }) => path).sort());
});
