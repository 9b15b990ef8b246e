import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { buildCopy, copyProject } from '../project-copy.mjs';
import { serve } from '../server.mjs';
import { environment, root } from '../setup.mjs';
import { median } from './median.ts';
import { installPeer } from './peers.ts';
import { tableHead, tableRow } from './table.ts';

const project = join(root, '.cache/lighthouse');
const folder = join(project, 'site');
const rounds = 3;

const demos = ['docker-search', 'docker-pull', 'docker-pull-stable', 'docker-images', 'docker-history', 'ctr-pull'];

/** No note has six recordings. */
const sixDemos = `---
title: 녹화 여섯
description: 녹화 여섯이 있는 쪽을 잰다.
section: docker
order: 990
---

<Goals>
- 녹화 여섯을 한 쪽에서 본다.
</Goals>

## 녹화

${demos.map((id) => `<Replay id="${id}" />`).join('\n\n')}

<Quiz>
${['하나', '둘', '셋'].map((ask) => `<Question ask="${ask}" options={["가", "나"]} answer={1}>\n그렇다.\n</Question>`).join('\n')}
</Quiz>

<Summary>
- 하나다.
- 둘이다.
- 셋이다.
</Summary>
`;

const pages: readonly (readonly [what: string, path: string])[] = [
  ['첫 쪽', ''],
  ['글 쪽', 'why-docker/'],
  ['표 쪽', 'comparison/'],
  ['녹화 여섯', 'six-demos/'],
];

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string; scoreDisplayMode: string }>;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What keeps a category below 100. */
const shortcomings = ({ audits }: Report) =>
  Object.values(audits).flatMap(({ title, score, scoreDisplayMode }) =>
    scoreDisplayMode === 'binary' && score !== null && score < 1 ? [title] : [],
  );

/** Lighthouse as it judges phones: a slow network and a CPU slowed four times, both simulated. */
export async function benchLighthouse(): Promise<void> {
  const peer = installPeer('lighthouse');
  const { url, close } = await serve({ folder, base: '/', port: 0 });
  copyProject(project);
  writeFileSync(join(project, 'content/notes/six-demos.mdx'), sixDemos);
  buildCopy(project, { SITE_URL: new URL(url).origin, BASE_PATH: '/', OUT_DIR: folder });

  const browser = (await findChromium()) || chromium.executablePath();
  const judge = async (path: string): Promise<Report> => {
    const options = ['--quiet', '--output=json', '--chrome-flags=--headless --no-sandbox --disable-gpu'];
    const { stdout } = await promisify(execFile)(join(peer, 'node_modules/.bin/lighthouse'), [url + path, ...options], {
      env: { ...environment, CHROME_PATH: browser },
      maxBuffer: 1 << 28,
    });
    return JSON.parse(stdout);
  };

  console.log(tableHead(['쪽', '성능', '접근성', '권장 사항', '검색', 'FCP', 'LCP', 'TBT', 'CLS']));
  const notes = new Set<string>();
  for (const [what, path] of pages) {
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round++) reports.push(await judge(path));
    const scores = categories.map((name) =>
      Math.round(median(reports.map((report) => report.categories[name]?.score ?? 0)) * 100),
    );
    const audit = (name: string) => median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN));
    const seconds = (name: string) => `${(audit(name) / 1000).toFixed(2)} s`;
    const times = [seconds('first-contentful-paint'), seconds('largest-contentful-paint')];
    const rest = [`${audit('total-blocking-time').toFixed(0)} ms`, audit('cumulative-layout-shift').toFixed(3)];
    console.log(tableRow([what, ...scores, ...times, ...rest]));
    for (const title of reports.flatMap(shortcomings)) notes.add(`${what}: ${title}`);
  }
  for (const note of notes) console.log(note);
  await close();
}
