import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { stackLayer } from '../../lab/layer-files.ts';
import { chainIdOf, commandsOf, fileTree } from '../../lab/layers.ts';
import { tarEntries } from '../../lab/tar.ts';

const dir = mkdtempSync(`${tmpdir()}/layers-`);
after(() => rmSync(dir, { recursive: true }));

const long = `${'a-folder-with-a-long-name/'.repeat(8)}file`;

for (const format of ['pax', 'gnu', 'ustar']) {
  test(`entries of a ${format} archive are read`, () => {
    const root = `${dir}/${format}`;
    mkdirSync(`${root}/etc`, { recursive: true });
    mkdirSync(`${root}/${long.slice(0, -5)}`, { recursive: true });
    writeFileSync(`${root}/etc/설정`, 'x'.repeat(1000));
    writeFileSync(`${root}/empty`, '');
    writeFileSync(`${root}/${long}`, 'long');
    symlinkSync('설정', `${root}/etc/link`);
    const archive = execFileSync('tar', ['-C', root, `--format=${format}`, '-cf', '-', '.']);
    const entries = [...tarEntries(archive)].filter(({ kind }) => kind !== 'directory');
    assert.deepEqual(
      entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
      [
        { path: long, size: 4, kind: 'file' },
        { path: 'empty', size: 0, kind: 'file' },
        { path: 'etc/link', size: 0, kind: 'link' },
        { path: 'etc/설정', size: 1000, kind: 'file' },
      ],
    );
  });
}

const file = (path: string, size: number) => ({ path, size, kind: 'file' as const });

test('a layer adds, replaces and removes what lies below', () => {
  const below = new Map<string, number>();
  stackLayer([file('bin/sh', 10), file('etc/a', 1), file('etc/b', 2), file('opt/x/1', 5), file('opt/x/2', 6)], below);
  const changes = stackLayer([file('etc/a', 3), file('etc/.wh.b', 0), file('opt/.wh.x', 0), file('new', 7)], below);
  assert.deepEqual(changes, [
    { path: 'etc/a', size: 3, change: 'replaced' },
    { path: 'etc/b', size: 2, change: 'removed' },
    { path: 'new', size: 7, change: 'added' },
    { path: 'opt/x', size: 11, change: 'removed' },
  ]);
  assert.deepEqual([...below.keys()].sort(), ['bin/sh', 'etc/a', 'new']);
});

test('an opaque folder hides what was in it; one that hides nothing is not told', () => {
  const below = new Map([['etc/nginx/old', 4]]);
  const opaque = (folder: string) => file(`${folder}/.wh..wh..opq`, 0);
  assert.deepEqual(stackLayer([opaque('etc/nginx'), file('etc/nginx/new', 1), opaque('etc/ufw')], below), [
    { path: 'etc/nginx/', size: 4, change: 'removed' },
    { path: 'etc/nginx/new', size: 1, change: 'added' },
  ]);
});

test('files are written by folder, with a mark where they are not new', () => {
  assert.deepEqual(
    fileTree([
      { path: 'etc/a', size: 3, change: 'replaced' },
      { path: 'etc/b', size: 2, change: 'removed' },
      { path: 'etc/nginx/', size: 4, change: 'removed' },
      { path: 'new', size: 7, change: 'added' },
    ]),
    {
      etc: [
        ['a', 3, 'r'],
        ['b', 2, 'x'],
        ['nginx/', 4, 'x'],
      ],
      '': [['new', 7]],
    },
  );
});

test('a chain ID is that of the image specification', () => {
  const layer = `sha256:${'0'.repeat(64)}`;
  assert.equal(chainIdOf(undefined, layer), layer);
  assert.equal(
    chainIdOf(layer, layer),
    `sha256:${execFileSync('sha256sum', { input: `${layer} ${layer}` })
      .toString()
      .slice(0, 64)}`,
  );
});

test('a command that changes settings only has no layer', () => {
  const history = [{ created_by: 'ADD rootfs.tar /' }, { created_by: 'CMD ["sh"]', empty_layer: true }, {}];
  assert.deepEqual(commandsOf(history), [
    { by: 'ADD rootfs.tar /', layer: 0 },
    { by: 'CMD ["sh"]', layer: null },
    { by: '', layer: 1 },
  ]);
});
