import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { withinBudgets } from './budgets.mjs';
import { build, install, root, run } from './setup.mjs';
import { sites } from './sites.mjs';

install();

let passed = 0;
let failed = 0;

function count(name, ok) {
  console.log(`${ok ? '통과' : '실패'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

count('규칙 검사', run('biome', ['ci', '--error-on-warnings', '.']) === 0);
count('형식 검사 (core)', run('tsc', ['-p', 'src/core']) === 0);
count('형식 검사 (astro)', run('astro', ['check', '--minimumFailingSeverity', 'hint']) === 0);

const node = join(root, 'node_modules', '.bin', 'node');
const unit = spawnSync(node, ['--test', '--test-reporter=tap', 'tests/unit/*.test.ts'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const total = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(unit.stdout)?.[1] ?? 0);
passed += total('pass');
failed += total('fail') + total('cancelled');
if (unit.status !== 0 && total('fail') + total('cancelled') === 0) failed += 1;
if (unit.status !== 0) console.log(unit.stdout, unit.stderr);
console.log(`단위 시험: ${total('pass')} 통과, ${total('fail')} 실패`);

for (const site of Object.values(sites)) build(site);
count('쪽의 무게', withinBudgets(sites.underBase));

const report = join(root, 'test-results', 'browser.json');
rmSync(report, { force: true });
const browser = await findBrowser();
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

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
