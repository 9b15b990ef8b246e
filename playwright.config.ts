import { defineConfig } from '@playwright/test';
import { sites } from './tools/sites.mjs';

const executablePath = process.env['CHROMIUM_PATH'];
/** `BROWSERS=firefox,webkit` tests in those; they are Playwright's own builds. */
const browsers = (process.env['BROWSERS'] || 'chromium').split(',');
/** Tests of what a browser cannot do, or lets no test do: composing Hangul, weighing what came over the wire. */
const beyond: Record<string, RegExp> = { firefox: /@chromium/, webkit: /@chromium|@forced-colours/ };
const arguments_ = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line'], ['json']],
  use: {
    baseURL: sites.underBase.url,
    locale: 'ko-KR',
  },
  projects: browsers.map((name) => ({
    name,
    grepInvert: beyond[name] ?? [],
    use: {
      browserName: name as 'chromium' | 'firefox' | 'webkit',
      launchOptions: name === 'chromium' ? { args: arguments_, ...(executablePath ? { executablePath } : {}) } : {},
    },
  })),
  webServer: Object.values(sites).map(({ url, folder, base, port }) => ({
    command: `node tools/serve.mjs ${folder} ${base} ${port}`,
    url,
    reuseExistingServer: false,
  })),
});
