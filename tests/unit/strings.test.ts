import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf } from '../../src/components/replay/live/strings.ts';
import { dateText } from '../../src/strings.ts';

test('dates are written as precisely as they are known', () => {
  assert.equal(dateText('2024-01-18'), '2024년 1월 18일');
  assert.equal(dateText('2024-01'), '2024년 1월');
  assert.equal(dateText('2024'), '2024년');
});

test('the status line names the step, unless its marker has no label', () => {
  assert.equal(chapterOf(2, 3, 'ls'), '명령 3개 가운데 2번째: ls');
  assert.equal(chapterOf(1, 1, 'ls'), '명령: ls');
  assert.equal(chapterOf(2, 3, ''), '명령 3개 가운데 2번째');
});
