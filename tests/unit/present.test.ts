import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present } from '../../src/core/present.ts';

test('a value that is there passes, 0 and empty text among them; one that is missing is an error', () => {
  assert.equal(present(0), 0);
  assert.equal(present(''), '');
  assert.throws(() => present(null), /missing/);
  assert.throws(() => present(undefined), /missing/);
});
