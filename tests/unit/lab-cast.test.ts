import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cast } from '../../lab/cast.ts';
import { parseCast } from '../../src/core/asciicast.ts';

test('what the recorder writes reads back without a warning and without drifting', () => {
  const cast = new Cast();
  for (let index = 0; index <= 1000; index += 1) cast.add('o', 'a', 5000 + index * 0.4);
  cast.add('m', 'docker pull nginx', 6000);
  const text = cast.text({ term: { cols: 80, rows: 24 }, title: '제목' });
  const { cast: read, warnings } = parseCast(text);
  assert.deepEqual(warnings, []);
  assert.equal(read.version, 3);
  assert.equal(read.title, '제목');
  assert.equal(read.events[0]?.time, 0);
  assert.ok(Math.abs(read.events.at(-2)!.time - 0.4) < 0.001);
  assert.ok(Math.abs(read.events.at(-1)!.time - 1) < 0.001);
  assert.equal(read.events.at(-1)?.data, 'docker pull nginx');
});
