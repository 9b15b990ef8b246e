import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { copyProject } from '../project-copy.mjs';
import { root } from '../setup.mjs';
import { manyNotes } from './many-notes.ts';
import { type Measured, measuredBuild } from './measured-build.ts';
import { starlightSite } from './starlight.ts';
import { tableHead, tableRow } from './table.ts';

const project = join(root, '.cache/bench-scale');
const notes = join(project, 'content/notes');

/** The page whose weight must not grow with the number of pages. */
const samePage = 'image-tags/index.html';

/** A copy of the project with so many notes more; the comparison's own page has no second. */
function addNotes(count: number): string[] {
  copyProject(project);
  const files = readdirSync(notes).filter((name) => name !== 'comparison.mdx');
  const own = files.map((name) => ({ id: name, text: readFileSync(join(notes, name), 'utf8') }));
  const added = manyNotes(own, count, 'docker-pull');
  for (const { id, text } of added) writeFileSync(join(notes, `${id}.mdx`), text);
  return added.map(({ id }) => id);
}

const cells = ({ seconds, memory }: Measured) => [
  `${seconds.toFixed(1)} s`,
  memory === undefined ? '(리눅스에서만 잰다)' : `${(memory / 1e6).toFixed(0)} MB`,
];

/** How long a site with so many notes more takes to build from nothing, and how much memory, beside Starlight. */
export async function benchScale(): Promise<void> {
  const rows: string[] = [];
  for (const count of [10, 100, 1000]) {
    console.log(`짓는다: 노트 ${count}개를 더한 사이트, 그리고 같은 글의 Starlight`);
    const ids = addNotes(count);
    const ours = await measuredBuild(project);
    const built = join(project, 'dist');
    const weight = gzipSync(readFileSync(join(built, samePage)), { level: 9 }).length;
    const peer = await measuredBuild(starlightSite(built, ids));
    const load = loadavg()[0] ?? 0;
    rows.push(tableRow([count, ...cells(ours), `${weight} B`, ...cells(peer), load.toFixed(1)]));
  }
  const head = ['더한 노트', '이 사이트', '메모리', '같은 쪽 하나(gzip)', 'Starlight', '메모리', '기계의 부하'];
  console.log(['', tableHead(head), ...rows].join('\n'));
}
