import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, stop } from './setup.mjs';

/** The shell without a window is several times faster than the whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(existsSync);
}

async function playwrightOwn() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * Finds a Chromium or installs one: `CHROMIUM_PATH`, then Playwright's own, then one of the machine,
 * then Playwright's download, then Debian's package.
 * @returns {Promise<string>} the path of a browser, or '' where Playwright's own is to be used
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : stop(`CHROMIUM_PATH ${named}: 그런 파일이 없다. 경로를 고친다.`);
  if (await playwrightOwn()) return '';
  const found = installed();
  if (found) return found;
  console.log('Chromium을 찾지 못해 설치한다.');
  if (run('npx', ['playwright', 'install', 'chromium']) === 0 && (await playwrightOwn())) return '';
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk']);
  }
  return (
    installed() ??
    stop(
      'Chromium을 찾지도 설치하지도 못했다. 크롬이나 Chromium을 설치하고 CHROMIUM_PATH=/경로/chromium npm test로 다시 실행한다 (데비안: apt-get install -y chromium-headless-shell).',
    )
  );
}
