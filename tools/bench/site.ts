import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copyProject } from '../project-copy.mjs';
import { root } from '../setup.mjs';
import { busyCast, longCast } from './casts.ts';

const project = join(root, '.cache/bench');
export const siteFolder = join(project, 'site');
export const base = '/notes/';

/** The texts of the casts that are played, each made when it is needed. */
const casts = {
  short: () => readFileSync(join(root, 'content/casts/docker-pull.cast'), 'utf8'),
  busy: busyCast,
  long: longCast,
};
export type BenchCast = keyof typeof casts;

/** A page with one replay and a sentence. */
const page = (name: string) => `---
import Replay from '../components/replay/Replay.astro';
import Page from '../layouts/Page.astro';
---
<Page path="/bench-${name}/" title="벤치마크 ${name}" description="재생기 하나가 있는 쪽을 잰다.">
  <p>이미지를 내려받는 과정을 본다.</p>
  <Replay id="bench-${name}" />
</Page>
`;

/** The same with asciinema-player. */
const asciinemaPage = (
  name: string,
) => `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="${base}asciinema/player.css"></head><body><div id="player"></div>
<script src="${base}asciinema/player.js"></script>
<script>window.player = AsciinemaPlayer.create('${base}casts/bench-${name}.cast', document.getElementById('player'), ${name === 'busy' ? '{ speed: 2 }' : '{}'});</script></body></html>`;

/** After the build, so that the policy of this site does not stop the other player. */
function addAsciinemaPages(): void {
  const player = join(root, 'node_modules/asciinema-player/dist/bundle/asciinema-player');
  for (const name of Object.keys(casts)) {
    mkdirSync(join(siteFolder, 'asciinema', name), { recursive: true });
    writeFileSync(join(siteFolder, 'asciinema', name, 'index.html'), asciinemaPage(name));
  }
  cpSync(`${player}.min.js`, join(siteFolder, 'asciinema/player.js'));
  cpSync(`${player}.css`, join(siteFolder, 'asciinema/player.css'));
}

/** Builds a copy of the project that has a page for each cast, and the pages to compare with. */
export function buildBenchSite(): void {
  copyProject(project);
  Object.entries(casts).forEach(([name, text]) => {
    writeFileSync(join(project, `content/casts/bench-${name}.cast`), text());
    writeFileSync(join(project, `src/pages/bench-${name}.astro`), page(name));
  });
  buildCopy(project, { BASE_PATH: base, OUT_DIR: siteFolder });
  addAsciinemaPages();
}
