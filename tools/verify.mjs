import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withinBudgets } from './budgets.mjs';
import { findChromium } from './chromium.mjs';
import { node } from './node.mjs';
import { build, environment, root, run } from './setup.mjs';
import { sites } from './sites.mjs';

let passed = 0;
let failed = 0;
let isThrough = false;
// A build that stops everything is one more failure.
process.on('exit', () => console.log(`\n${passed} passed, ${isThrough ? failed : failed + 1} failed`));

function count(name, ok) {
  console.log(`${ok ? '통과' : '실패'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Runs test files and counts what they report. */
function runTests(name, files, options = []) {
  const { stdout, stderr, status } = spawnSync(node, ['--test', '--test-reporter=tap', ...options, files], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const total = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const bad = total('fail') + total('cancelled');
  passed += total('pass');
  failed += status !== 0 && bad === 0 ? 1 : bad;
  if (status !== 0) console.log(stdout, stderr);
  console.log(`${name}: ${total('pass')} 통과, ${bad} 실패`);
}

const everyLineOfCore = [
  '--experimental-test-coverage',
  '--test-coverage-include=src/core/**',
  '--test-coverage-lines=100',
];

count('규칙 검사', run('biome', ['ci', '--error-on-warnings', '.']) === 0);
count('쓰이지 않는 것', run('knip', ['--no-progress']) === 0);
count('형식 검사 (core)', run('tsc', ['-p', 'src/core']) === 0);
count('형식 검사 (astro)', run('astro', ['check', '--minimumFailingSeverity', 'hint']) === 0);
runTests('단위 시험', 'tests/unit/*.test.ts', everyLineOfCore);
runTests('콘텐츠 시험', 'tests/content/*.test.ts');

for (const site of Object.values(sites)) build(site);
count('쪽의 무게', withinBudgets(sites.underBase));

const report = join(root, 'test-results', 'browser.json');
rmSync(report, { force: true });
const browser = await findChromium();
const status = run('playwright', ['test'], { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
try {
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky;
  if (status !== 0 && stats.unexpected === 0) failed += 1;
} catch (error) {
  console.error(`브라우저 시험의 결과를 읽지 못했다: ${error.message}`);
  failed += 1;
}

isThrough = true;
process.exit(failed === 0 ? 0 : 1);
