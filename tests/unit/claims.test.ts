import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Column } from '../../src/core/comparison.ts';
import { factClaims, gradeClaims } from '../../src/node/facts/claims.ts';
import type { Runtime } from '../../src/schemas/runtime.ts';

const column = (id: string): Column => ({ id, table: 'facts', label: id, sort: 'text', scale: [] });
const runtime: Runtime = {
  name: '도구',
  summary: '한 문장이다.',
  asOf: '2026-11-24',
  calls: [],
  mayCall: [],
  grades: { security: { then: '좋음', now: '매우 좋음', reason: '까닭이다.', sources: ['docs'] } },
  facts: {
    level: { value: '엔진', sources: ['readme'] },
    license: { value: 'MIT', sources: ['readme', 'license'] },
    cri: { value: '구현 안 함', sources: ['readme'] },
    released: { value: '2026-08-01', sources: ['readme'], asOf: '2026-08-22' },
  },
};

test('facts on the same sources of the same day are one claim, in the order of the columns', () => {
  const claims = factClaims(runtime, ['level', 'license', 'cri', 'rootless', 'released'].map(column));
  assert.deepEqual(
    claims.map(({ columns, sources, asOf }) => [columns.map(({ id }) => id), sources, asOf]),
    [
      [['level', 'cri'], ['readme'], '2026-11-24'],
      [['license'], ['readme', 'license'], '2026-11-24'],
      [['released'], ['readme'], '2026-08-22'],
    ],
  );
});

test('every grade is a claim of its own, with its reason and the words for then and now', () => {
  const claims = gradeClaims(runtime, ['security', 'images'].map(column), (then, now) => `${then} > ${now}`);
  assert.deepEqual(
    claims.map(({ verdict, reason, asOf }) => [verdict, reason, asOf]),
    [['좋음 > 매우 좋음', '까닭이다.', '2026-11-24']],
  );
});
