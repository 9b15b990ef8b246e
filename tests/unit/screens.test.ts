import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCast } from '../../src/core/asciicast.ts';
import { compile } from '../../src/core/compile.ts';
import { paintScreen } from '../../src/core/painter.ts';
import { Screen } from '../../src/core/screen.ts';
import { timelineOf } from '../../src/core/timeline.ts';
import { checkSeeks } from '../../tools/fuzz/seeks.ts';
import { assertGolden } from './golden.ts';

const folder = 'tests/fixtures/screens';

for (const file of readdirSync(folder).filter((name) => name.endsWith('.cast'))) {
  test(`${file} ends with the screen that is kept beside it, played or sought`, () => {
    const { cast, warnings } = parseCast(readFileSync(`${folder}/${file}`, 'utf8'), file);
    assert.deepEqual(warnings, []);
    const { poster, playback } = compile(cast, 'demo');
    assertGolden(`${poster.join('\n')}\n`, `${folder}/${file.replace(/cast$/, 'txt')}`);
    const screen = new Screen(playback);
    screen.show(playback.duration);
    assert.deepEqual(paintScreen(screen.emulator), poster);
    checkSeeks(timelineOf(cast), 20, 20);
  });
}
