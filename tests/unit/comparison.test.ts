import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFileOrder, toComparison } from '../../src/node/facts/comparison.ts';
import type { Criterion } from '../../src/schemas/criterion.ts';
import type { Runtime } from '../../src/schemas/runtime.ts';

const scale = (...values: string[]): Criterion => ({
  table: 'facts',
  label: '계층',
  question: '어디인가',
  sort: 'scale',
  scale: values,
});
const runtime = (name: string, level: string): Runtime => ({
  name,
  summary: '도구다.',
  asOf: '2026-12-01',
  calls: [],
  mayCall: [],
  facts: { level: { value: level, sources: ['a'] } },
});

test('columns come in the order of their file', async () => {
  const named = ['isolation', 'level', 'cli'].map((id) => ({ id, data: scale('가', '나') }));
  assert.deepEqual(
    (await inFileOrder(named)).map(({ id }) => id),
    ['cli', 'level', 'isolation'],
  );
});

test('rows come by level, those who call first, then by name', () => {
  const runtimes = [runtime('나', '아래'), runtime('다', '위'), runtime('가', '아래')];
  const entries = runtimes.map((data) => ({ id: data.name, data }));
  const { rows } = toComparison(entries, [{ id: 'level', data: scale('위', '아래') }]);
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['다', '가', '나'],
  );
});
