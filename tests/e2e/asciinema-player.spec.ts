import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseCast } from '../../src/core/asciicast.ts';
import { Emulator } from '../../src/core/emulator.ts';
import { timelineOf } from '../../src/core/timeline.ts';

// An independent check of the recordings: asciinema's own player reads each of them, finds it as
// long as we do, and ends on the same screen.

interface Player {
  play(): Promise<void>;
  seek(to: string): Promise<void>;
  getDuration(): number;
}
declare const AsciinemaPlayer: {
  create(source: object, element: Element | null, options: object): Player;
};

const bundle = 'node_modules/asciinema-player/dist/bundle/asciinema-player.min.js';
const casts = readdirSync('content/casts').filter((name) => name.endsWith('.cast'));

for (const name of casts) {
  test(`asciinema-player ends ${name} on our screen`, async ({ page }) => {
    const source = readFileSync(`content/casts/${name}`, 'utf8');
    const timeline = timelineOf(parseCast(source).cast);
    const emulator = new Emulator(timeline.cols, timeline.rows);
    for (const { code, data } of timeline.events) if (code === 'o') emulator.write(data);
    const { active } = emulator.terminal.buffer;
    const lineAt = (row: number) =>
      active
        .getLine(active.baseY + row)!
        .translateToString()
        .trimEnd();
    const ours = Array.from({ length: timeline.rows }, (_, row) => lineAt(row));

    await page.setContent('<div id="player"></div>');
    await page.addScriptTag({ path: bundle });
    const duration = await page.evaluate(async (data) => {
      const player = AsciinemaPlayer.create({ data: () => new Response(data) }, document.querySelector('#player'), {
        preload: true,
      });
      await player.play();
      await player.seek('100%');
      return player.getDuration();
    }, source);
    expect(duration).toBeCloseTo(timeline.duration, 1);
    await expect
      .poll(() => page.locator('.ap-line').evaluateAll((lines) => lines.map((line) => line.textContent.trimEnd())))
      .toEqual(ours);
  });
}
