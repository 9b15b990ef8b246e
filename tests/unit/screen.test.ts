import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { compile } from '../../src/core/compile.ts';
import { paintScreen } from '../../src/core/painter.ts';
import { Screen } from '../../src/core/screen.ts';

const cast = [{ version: 3, term: { cols: 20, rows: 5 } }, [1, 'm', 'say'], [0, 'o', 'one'], [1, 'o', '\r\ntwo']];
const text = cast.map((line) => JSON.stringify(line)).join('\n');
const { playback } = compile(parseCast(text).cast, 'demo', [{ chapter: 0, on: 'two', nth: 1 }]);

test('the screen tells when it changes next', () => {
  const screen = new Screen(playback);
  screen.show(0);
  assert.equal(screen.nextChange, 1000);
  screen.show(1000);
  assert.equal(screen.nextChange, 2000);
  screen.show(2000);
  assert.equal(screen.nextChange, Infinity);
});

test('what is typed on the screen goes with the next moment that is shown', () => {
  const screen = new Screen(playback);
  screen.show(1000);
  screen.echo(' typed');
  assert.match(paintScreen(screen.emulator)[0]!, /one typed/);
  screen.show(1000);
  assert.doesNotMatch(paintScreen(screen.emulator)[0]!, /typed/);
});

test('marks stand from the moment on that first shows them', () => {
  const screen = new Screen(playback);
  assert.deepEqual(screen.marksAt(1000), []);
  assert.deepEqual(screen.marksAt(2000), [{ row: 1, column: 0, cells: 3, number: 1 }]);
});
