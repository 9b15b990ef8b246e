import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { serve } from '../server.mjs';
import { measureFrames, measureLong, measureStart } from './measure.ts';
import { asciinema, ours } from './players.ts';
import { base, buildBenchSite, siteFolder } from './site.ts';
import { tableHead, tableRow } from './table.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

const players = [ours, asciinema];

const labels = [
  '누르기 전에 받은 양 (gzip)',
  '시작한 뒤 모두',
  '누르고 첫 장면까지 (docker pull, 7번의 중앙값)',
  '60분 녹화: 첫 장면 전에 받은 양',
  '60분 녹화: 첫 장면까지',
  '60분 녹화: 99 %로 옮기기',
  '60분 녹화: 옮기기 (11곳의 중앙값)',
  '60분 녹화: 가장 오래 걸린 옮기기',
  '60분 녹화: 늘어난 메모리',
  '장면 수 (CPU 4배 느리게, 초당 110이벤트)',
  '50 ms가 넘는 작업 (8초 동안)',
  '주 스레드 사용률',
];

/** Measures our replay beside asciinema-player in a browser, and prints a table of both. */
export async function benchReplay(): Promise<void> {
  console.log('벤치마크용 사이트를 짓는다.');
  buildBenchSite();
  const { url, close } = await serve({ folder: siteFolder, base, port: 0 });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

  const columns: string[][] = [];
  for (const player of players) {
    console.log(`재는 재생기: ${player.name}`);
    const short = await measureStart(browser, url, player, 7);
    const long = await measureLong(browser, url, player);
    const frames = await measureFrames(browser, url, player, 8);
    columns.push([
      kilobytes(short.before),
      kilobytes(short.after),
      milliseconds(short.time),
      kilobytes(long.bytes),
      milliseconds(long.startTime),
      milliseconds(long.first),
      milliseconds(long.seek),
      milliseconds(long.slowest),
      `${(long.growth / 1e6).toFixed(1)} MB`,
      `${frames.frames.toFixed(0)}/s`,
      String(frames.longTasks),
      `${(frames.load * 100).toFixed(0)} %`,
    ]);
  }
  await browser.close();
  await close();

  const rows = labels.map((label, index) => tableRow([label, ...columns.map((column) => column[index] ?? '')]));
  console.log(['', tableHead(['', ...players.map(({ name }) => name)]), ...rows].join('\n'));
}
