import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Column, Comparison, Row } from '../../src/core/comparison.ts';
import { decodeView, defaultView, encodeView, type View } from '../../src/core/comparison-view.ts';
import { rowsOfLevels } from '../../src/core/filter.ts';
import { delegated } from '../../src/core/scale.ts';
import { scoreRows } from '../../src/core/score.ts';
import { sideBySide } from '../../src/core/side-by-side.ts';
import { toCsv, toMarkdown } from '../../src/core/table-text.ts';
import { rowsWithWords } from '../../src/core/word-filter.ts';

const scale = ['매우 좋음', '좋음', '보통', '좋지 못함'];
const grade = (id: string): Column => ({ id, table: 'grades', label: id, sort: 'scale', scale });
const security = grade('security');
const resources = grade('resources');
const level: Column = {
  id: 'level',
  table: 'facts',
  label: '계층',
  sort: 'scale',
  scale: ['엔진', 'OCI 런타임', '샌드박스 런타임'],
};

const docker: Row = {
  id: 'docker',
  name: '도커(Docker)',
  cells: {
    level: { value: '엔진' },
    security: { value: '좋음', then: '좋음' },
    resources: { value: '좋음', then: '좋음' },
  },
};
const kata: Row = {
  id: 'kata',
  name: 'Kata Containers',
  cells: {
    level: { value: '샌드박스 런타임', note: '파드마다 가상 머신' },
    security: { value: '매우 좋음', then: '좋음' },
    resources: { value: '좋지 못함', then: '좋음' },
  },
};
const runc: Row = { id: 'runc', name: 'runc', cells: { level: { value: 'OCI 런타임' } } };
const comparison: Comparison = { columns: [security, resources, level], rows: [docker, kata, runc] };
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('filtering', () => {
  test('keeps the rows of any of the levels asked for', () => {
    assert.deepEqual(ids(rowsOfLevels(comparison.rows, ['엔진', 'OCI 런타임'])), ['docker', 'runc']);
    assert.deepEqual(rowsOfLevels(comparison.rows, []), comparison.rows);
  });

  test('finds words in names, values and notes, whatever case or composition they were typed in', () => {
    assert.deepEqual(ids(rowsWithWords(comparison.rows, 'DOCKER')), ['docker']);
    assert.deepEqual(ids(rowsWithWords(comparison.rows, '가상 머신')), ['kata']);
    assert.deepEqual(ids(rowsWithWords(comparison.rows, '도커'.normalize('NFD'))), ['docker']);
    assert.deepEqual(ids(rowsWithWords(comparison.rows, 'ㄷㅋ')), ['docker']);
    assert.deepEqual(ids(rowsWithWords(comparison.rows, '가상 멋')), ['kata']);
  });

  test('asks for every word', () => {
    assert.deepEqual(ids(rowsWithWords(comparison.rows, 'kata 엔진')), []);
  });
});

describe('scoring', () => {
  const columns = [security, resources];

  test('orders runtimes by the weighted mean and shows each product', () => {
    const [first, second] = scoreRows(comparison.rows, columns, { security: 3, resources: 1 }, 'now');
    assert.equal(first?.row.id, 'kata');
    assert.equal(first?.mean, (1 * 3 + 0 * 1) / 4);
    assert.deepEqual(
      first?.terms.map(({ share, weight }) => [share, weight]),
      [
        [{ part: 3, of: 3 }, 3],
        [{ part: 0, of: 3 }, 1],
      ],
    );
    assert.equal(first?.total, 4);
    assert.equal(second?.row.id, 'docker');
  });

  test('turns round when the other criterion matters', () => {
    assert.equal(scoreRows(comparison.rows, columns, { security: 1, resources: 3 }, 'now')[0]?.row.id, 'docker');
  });

  test('lets equal means share a place, thirds included', () => {
    const images = grade('images');
    const third: Row = {
      id: 'a',
      name: 'a',
      cells: { images: { value: '보통' }, security: { value: '좋음' }, resources: { value: '매우 좋음' } },
    };
    const same: Row = {
      id: 'b',
      name: 'b',
      cells: { images: { value: '매우 좋음' }, security: { value: '좋음' }, resources: { value: '좋음' } },
    };
    const scores = scoreRows(
      [third, same, runc],
      [...columns, images],
      { images: 1, security: 3, resources: 2 },
      'now',
    );
    assert.deepEqual(
      scores.map(({ row, place }) => [row.id, place]),
      [
        ['a', 1],
        ['b', 1],
        ['runc', 3],
      ],
    );
  });

  test('takes the grades of the era', () => {
    const [first, second] = scoreRows([kata, docker], columns, { security: 2 }, 'then');
    assert.equal(first?.mean, second?.mean);
    assert.equal(first?.row.id, 'kata');
  });

  test('leaves out what a runtime delegates instead of counting it as the worst', () => {
    const row: Row = { id: 'r', name: 'r', cells: { security: { value: '좋음' }, resources: { value: delegated } } };
    const [score] = scoreRows([row], columns, { security: 1, resources: 3 }, 'now');
    assert.equal(score?.mean, 2 / 3);
    assert.deepEqual(
      score?.left.map(({ value }) => value),
      [delegated],
    );
  });

  test('has no mean without anything that counts, and puts such a runtime last', () => {
    const scores = scoreRows([runc, docker], columns, { security: 1 }, 'now');
    assert.deepEqual(
      scores.map(({ row }) => row.id),
      ['docker', 'runc'],
    );
    assert.equal(scores[1]?.mean, undefined);
  });
});

test('side by side tells which criteria differ and drops those that say nothing', () => {
  const lines = sideBySide([docker, kata], [...comparison.columns, grade('images')], 'then');
  assert.deepEqual(
    lines.map(({ column, differs }) => [column.id, differs]),
    [
      ['security', false],
      ['resources', false],
      ['level', true],
    ],
  );
});

test('side by side leaves grades out as soon as one of the runtimes has none', () => {
  assert.deepEqual(
    sideBySide([docker, runc], comparison.columns, 'now').map(({ column }) => column.id),
    ['level'],
  );
});

describe('the view in an address', () => {
  const view: View = {
    era: 'changes',
    orders: {
      grades: { column: 'security', direction: 'descending' },
      facts: { column: 'name', direction: 'ascending' },
    },
    levels: ['엔진', '샌드박스 런타임'],
    text: 'kata & 도커',
    chosen: ['kata', 'docker'],
    differencesOnly: true,
    weights: { security: 3, resources: 1 },
  };

  test('comes back as it was', () => {
    const query = new URLSearchParams(encodeView(view)).toString();
    assert.deepEqual(decodeView(new URLSearchParams(query), comparison), { view, ignored: [] });
  });

  test('is empty for the default view', () => {
    assert.deepEqual(encodeView(defaultView), []);
    assert.deepEqual(decodeView([], comparison), { view: defaultView, ignored: [] });
  });

  test('leaves names alone that are not of a view', () => {
    const { ignored } = decodeView(new URLSearchParams('utm_source=chat&q=runc'), comparison);
    assert.deepEqual(ignored, []);
  });

  test('takes no more runtimes than can stand side by side, and tells which it left out', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, cells: {} }));
    const { view: asked, ignored } = decodeView([['compare', 'a,b,c,d,e']], { columns: [], rows });
    assert.deepEqual(asked.chosen, ['a', 'b', 'c', 'd']);
    assert.deepEqual(ignored, [['compare', 'e']]);
  });

  test('ignores what names nothing here, and tells what it ignored', () => {
    const query = new URLSearchParams(
      'era=1999&sort=level.descending&facts=security.descending&level=없음&compare=nope,kata,kata&weights=level.2,security.9,resources.-1,security.2.5',
    );
    assert.deepEqual(decodeView(query, comparison), {
      view: { ...defaultView, chosen: ['kata'] },
      ignored: [
        ['sort', 'level.descending'],
        ['facts', 'security.descending'],
        ['compare', 'nope'],
        ['weights', 'level.2'],
        ['weights', 'security.9'],
        ['weights', 'resources.-1'],
        ['weights', 'security.2.5'],
        ['era', '1999'],
        ['level', '없음'],
      ],
    });
  });
});

describe('a table as text', () => {
  test('Markdown keeps pipes inside their cell', () => {
    assert.equal(
      toMarkdown([
        ['a', 'b'],
        ['x|y', 'z'],
      ]),
      '| a | b |\n| --- | --- |\n| x\\|y | z |\n',
    );
  });

  test('CSV quotes commas, quotes and line breaks', () => {
    assert.equal(
      toCsv([
        ['a', 'b'],
        ['x,y', 'say "z"\nnow'],
      ]),
      'a,b\r\n"x,y","say ""z""\nnow"\r\n',
    );
  });
});
