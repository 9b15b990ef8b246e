import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { present } from '../../src/core/present.ts';
import { median } from './median.ts';
import type { BenchPlayer } from './players.ts';
import type { BenchCast } from './site.ts';

interface OpenPage {
  page: Page;
  cdp: CDPSession;
  /** Compressed bytes received so far. */
  bytes: () => number;
  close: () => Promise<void>;
}

async function open(browser: Browser, url: string, player: BenchPlayer, cast: BenchCast): Promise<OpenPage> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let received = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength));
  await page.goto(url + player.path(cast), { waitUntil: 'networkidle' });
  await page.waitForSelector(player.start);
  return { page, cdp, bytes: () => received, close: () => context.close() };
}

/** Notes when the first frame is painted after the terminal changes next. */
async function watch(page: Page, player: BenchPlayer): Promise<void> {
  await page.evaluate((screen) => {
    addEventListener('click', () => (window.began = performance.now()), { capture: true, once: true });
    window.painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - window.began);
          port2.postMessage(null);
        });
      });
      const watched = document.querySelector(screen);
      if (watched) observer.observe(watched, { subtree: true, childList: true, characterData: true });
      setTimeout(resolve, 10_000, NaN);
    });
  }, player.screen);
}

const painted = (page: Page) => page.evaluate(() => window.painted);

async function start({ page }: OpenPage, player: BenchPlayer): Promise<number> {
  await watch(page, player);
  await page.click(player.start);
  return painted(page);
}

/** Bytes before a click and in all once started; milliseconds from the click to the first painted frame. */
export async function measureStart(browser: Browser, url: string, player: BenchPlayer, rounds: number) {
  const times: number[] = [];
  let before = 0;
  let after = 0;
  for (let round = 0; round < rounds; round++) {
    const opened = await open(browser, url, player, 'short');
    before = opened.bytes();
    times.push(await start(opened, player));
    await opened.page.waitForTimeout(300);
    after = opened.bytes();
    await opened.close();
  }
  return { before, after, time: median(times) };
}

/** Milliseconds until a seek in the 60-minute cast is painted, bytes before its first frame (with those of the next 100 ms), growth of the heap. */
export async function measureLong(browser: Browser, url: string, player: BenchPlayer) {
  const opened = await open(browser, url, player, 'long');
  const { page, cdp } = opened;
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
  const [heapBefore, bytesBefore] = [await heap(), opened.bytes()];
  const startTime = await start(opened, player);
  // The browser tells of a file a moment after the page has it.
  await page.waitForTimeout(100);
  const bytes = opened.bytes() - bytesBefore;
  await page.waitForTimeout(400);
  await page.click(player.pause);
  const seeks: number[] = [];
  for (const fraction of [0.99, 0.01, 0.5, 0.9, 0.2, 0.75, 0.35, 0.62, 0.08, 0.84, 0.44]) {
    await page.waitForTimeout(200);
    await watch(page, player);
    await page.evaluate(player.seek, fraction);
    seeks.push(await painted(page));
  }
  const growth = (await heap()) - heapBefore;
  await opened.close();
  return { startTime, bytes, first: present(seeks[0]), seek: median(seeks), slowest: Math.max(...seeks), growth };
}

/**
 * Frames a second, long tasks and load of the main thread, with 110 events a second on a CPU slowed four times.
 * The load is measured before the frames, because counting them is work as well.
 */
export async function measureFrames(browser: Browser, url: string, player: BenchPlayer, seconds: number) {
  const { page, cdp, close } = await open(browser, url, player, 'busy');
  await cdp.send('Performance.enable');
  await page.click(player.start);
  await page.evaluate(player.double);
  await page.waitForTimeout(1000);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(1000);
  const metrics = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (wanted: string) => present(metrics.find(({ name }) => name === wanted)).value;
    return { time: metric('Timestamp'), busy: metric('TaskDuration') };
  };
  const before = await metrics();
  await page.waitForTimeout(seconds * 1000);
  const after = await metrics();
  const counted = await page.evaluate(async (duration) => {
    let frames = 0;
    let longTasks = 0;
    new PerformanceObserver((list) => (longTasks += list.getEntries().length)).observe({ type: 'longtask' });
    const began = performance.now();
    await new Promise<void>((resolve) => {
      const count = (now: number) => {
        frames++;
        if (now - began < duration) requestAnimationFrame(count);
        else resolve();
      };
      requestAnimationFrame(count);
    });
    return { frames: frames / ((performance.now() - began) / 1000), longTasks };
  }, seconds * 1000);
  await close();
  return { ...counted, load: (after.busy - before.busy) / (after.time - before.time) };
}
