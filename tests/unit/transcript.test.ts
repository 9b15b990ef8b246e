import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transcriptOf } from '../../src/core/transcript.ts';

const chapter = (lines: number) => ({
  start: 1,
  entered: 2,
  end: 3,
  command: 'seq',
  output: Array.from({ length: lines }, (_, index) => String(index)).join('\n'),
  status: 0,
});

test('output is printed whole', () => {
  const [entry] = transcriptOf([chapter(3)]);
  assert.deepEqual(entry, { start: 1, command: 'seq', output: '0\n1\n2', omitted: 0, status: 0 });
});

test('very long output is cut, and tells by how much', () => {
  const [entry] = transcriptOf([chapter(1000)]);
  assert.deepEqual([entry?.output.split('\n').length, entry?.omitted], [300, 700]);
});

test('a session of many outputs stays printable', () => {
  const entries = transcriptOf(Array.from({ length: 100 }, () => chapter(250)));
  assert.equal(entries.flatMap(({ output }) => (output ? output.split('\n') : [])).length, 2000);
  assert.deepEqual([entries.at(-1)?.output, entries.at(-1)?.omitted], ['', 250]);
});
