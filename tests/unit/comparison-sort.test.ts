import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Column, Row } from '../../src/core/comparison.ts';
import { delegated, share, unknown } from '../../src/core/scale.ts';
import { nameColumn, sortRows } from '../../src/core/sort.ts';

const column = (sort: Column['sort'], scale: string[] = []): Column => ({
  id: 'x',
  table: 'grades',
  label: 'x',
  sort,
  scale,
});
const quality = column('scale', ['매우 좋음', '좋음', '보통', '좋지 못함']);

const rowsOf = (...values: (string | undefined)[]): Row[] =>
  values.map((value, index) => ({
    id: String(index),
    name: String(index),
    cells: value === undefined ? {} : { x: { value } },
  }));

const valuesOf = (rows: Row[]) => rows.map(({ cells }) => cells['x']?.value);

describe('sorting by a scale', () => {
  test('goes by meaning, not by spelling', () => {
    const rows = rowsOf('보통', '매우 좋음', '좋지 못함', '좋음');
    assert.deepEqual(valuesOf(sortRows(rows, quality, 'descending', 'now')), [
      '매우 좋음',
      '좋음',
      '보통',
      '좋지 못함',
    ]);
    assert.deepEqual(valuesOf(sortRows(rows, quality, 'ascending', 'now')), ['좋지 못함', '보통', '좋음', '매우 좋음']);
  });

  test('keeps the order of equal rows in both directions', () => {
    const rows = rowsOf('좋음', '매우 좋음', '좋음', '좋음');
    const ids = (direction: 'ascending' | 'descending') =>
      sortRows(rows, quality, direction, 'now').map(({ id }) => id);
    assert.deepEqual(ids('descending'), ['1', '0', '2', '3']);
    assert.deepEqual(ids('ascending'), ['0', '2', '3', '1']);
  });

  test('puts what has no rank last in both directions, unknown after delegated', () => {
    const rows = rowsOf(undefined, delegated, '좋지 못함', unknown, '매우 좋음');
    assert.deepEqual(
      sortRows(rows, quality, 'descending', 'now').map(({ id }) => id),
      ['4', '2', '1', '0', '3'],
    );
    assert.deepEqual(
      sortRows(rows, quality, 'ascending', 'now').map(({ id }) => id),
      ['2', '4', '1', '0', '3'],
    );
  });

  test('takes the grades of the era that is shown', () => {
    const rows: Row[] = [
      { id: 'fell', name: 'fell', cells: { x: { value: '보통', then: '매우 좋음' } } },
      { id: 'rose', name: 'rose', cells: { x: { value: '좋음', then: '좋지 못함' } } },
    ];
    assert.equal(sortRows(rows, quality, 'descending', 'now')[0]?.id, 'rose');
    assert.equal(sortRows(rows, quality, 'descending', 'then')[0]?.id, 'fell');
  });
});

test('versions sort by their numbers', () => {
  const rows = rowsOf('1.36.3', '1.5', '29.9.0', '1.5.1', '4.1.0');
  assert.deepEqual(valuesOf(sortRows(rows, column('version'), 'descending', 'now')), [
    '29.9.0',
    '4.1.0',
    '1.36.3',
    '1.5.1',
    '1.5',
  ]);
});

test('equal versions and equal days keep the order that they had', () => {
  for (const [kind, value] of [
    ['version', '1.5'],
    ['date', '2026-01-02'],
  ] as const) {
    const rows = rowsOf(value, value).map((row, index) => ({ ...row, name: `${index}` }));
    for (const direction of ['ascending', 'descending'] as const) {
      const sorted = sortRows(rows, column(kind), direction, 'now');
      assert.deepEqual(
        sorted.map(({ name }) => name),
        ['0', '1'],
      );
    }
  }
});

test('words sort by the Korean alphabet, Hangul before Latin letters', () => {
  const rows = rowsOf('프로세스', 'VM', '네임스페이스');
  assert.deepEqual(valuesOf(sortRows(rows, column('text'), 'ascending', 'now')), ['네임스페이스', '프로세스', 'VM']);
});

test('dates sort by the day', () => {
  const rows = rowsOf('2026-08-04', '2013-03-23', '2026-11-10');
  assert.equal(valuesOf(sortRows(rows, column('date'), 'ascending', 'now'))[0], '2013-03-23');
  assert.equal(valuesOf(sortRows(rows, column('date'), 'descending', 'now'))[0], '2026-11-10');
});

test('names sort by Korean collation, whatever their case', () => {
  const rows = ['runc', 'containerd', '도커(Docker)', 'CRI-O', 'Kata Containers'].map((name) => ({
    id: name,
    name,
    cells: {},
  }));
  assert.deepEqual(
    sortRows(rows, nameColumn, 'ascending', 'now').map(({ name }) => name),
    ['도커(Docker)', 'containerd', 'CRI-O', 'Kata Containers', 'runc'],
  );
});

test('a share runs evenly from the whole for the best to nothing for the worst, and passes over the rest', () => {
  assert.deepEqual(
    quality.scale.map((value) => share(quality.scale, value)),
    [3, 2, 1, 0].map((part) => ({ part, of: 3 })),
  );
  assert.equal(share(quality.scale, delegated), undefined);
});
