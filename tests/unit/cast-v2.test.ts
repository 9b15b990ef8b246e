import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { castV2 } from '../../src/core/cast-v2.ts';
import { Emulator } from '../../src/core/emulator.ts';
import { paintScreen } from '../../src/core/painter.ts';

const palette = Array.from({ length: 8 }, (_, index) => `#00000${index}`).join(':');
const header = {
  version: 3,
  term: { cols: 20, rows: 5, theme: { fg: '#ffffff', bg: '#000000', palette } },
  timestamp: 1600000000,
  idle_time_limit: 2,
  command: '/bin/bash',
  title: '시험',
};

test('version 2 says the same, without the exit status', () => {
  const events = ['[0.1,"o","한"]', '[0.2,"r","30x6"]', '[0.3,"m",""]', '[0.4,"i","k"]', '[0.5,"x","1"]'];
  const { cast } = parseCast([JSON.stringify(header), ...events].join('\n'));
  const { cast: again, warnings } = parseCast(castV2(cast));
  assert.deepEqual(warnings, []);
  const rounded = cast.events.map((event) => ({ ...event, time: Math.round(event.time * 1e6) / 1e6 }));
  assert.deepEqual(again, { ...cast, version: 2, events: rounded.slice(0, -1) });
});

test('a bare version 2 has only a size', () => {
  const { cast } = parseCast('{"version":3,"term":{"cols":20,"rows":5}}');
  assert.equal(castV2(cast), '{"version":2,"width":20,"height":5}\n');
});

test('a time beyond all decimals is still a time', () => {
  const { cast } = parseCast('{"version":3,"term":{"cols":20,"rows":5}}\n[1e308,"o","a"]');
  assert.deepEqual(parseCast(castV2(cast)).cast.events, cast.events);
});

const isInstalled = spawnSync('asciinema', ['--version']).status === 0;

test('asciinema plays recordings of each client to our last screen', {
  skip: !isInstalled && 'asciinema이 없다',
}, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cast-v2-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const screenOf = ({ cols, rows }: { cols: number; rows: number }, output: string) => {
    const emulator = new Emulator(cols, rows);
    emulator.write(output);
    return paintScreen(emulator);
  };
  for (const name of ['docker-pull.cast', 'podman-search.cast', 'ctr-pull.cast']) {
    const { cast } = parseCast(readFileSync(`content/casts/${name}`, 'utf8'));
    const file = join(folder, name);
    writeFileSync(file, castV2(cast));
    const { stdout, status } = spawnSync('asciinema', ['play', '--speed', '10000', file], { encoding: 'utf8' });
    assert.equal(status, 0, name);
    const output = cast.events.map(({ code, data }) => (code === 'o' ? data : '')).join('');
    assert.deepEqual(screenOf(cast, stdout), screenOf(cast, output), name);
  }
});
