import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sites } from './sites.mjs';

/** The most that a reader may have to fetch, in bytes after gzip. */
export const budgets = {
  /** A page of text: its HTML, and the styles and scripts that it loads by itself. */
  text: 10_600,
  /** Each figure of a page: its drawing, its words and their styles. */
  figure: 1_400,
  /** A list that grows with the notes: the sources, the terms. */
  list: 15_700,
  /** Each update in a page of what has changed. */
  change: 307,
  /** The first widget of a page, on top of its text, before anyone touches it. */
  widget: 7_300,
  /** Every further recording on the same page. */
  recording: 1_000,
  /** The layers of some images, before one is opened. */
  layers: 5_500,
  /** Each runtime of the comparison: its rows in two tables, with every reason and source in them. */
  runtime: 2_600,
  /** Each chapter of the booklet. */
  chapter: 5_990,
  /** What a click on play fetches: the player and the recording up to its first scenes. */
  start: 53_000,
  /** The index that the first search fetches; it grows with the notes. */
  search: 45_000,
};

const lists = ['sources/', 'glossary/'];

/** @param {string} path @param {string} html */
function budgetOf(path, html) {
  const count = (/** @type {RegExp} */ form) => html.match(form)?.length ?? 0;
  if (/^booklet\//.test(path)) return budgets.chapter * count(/<article class="booklet-chapter"/g);
  if (/^changes\//.test(path)) return Math.max(budgets.text, budgets.change * count(/<article class="update"/g));
  if (html.includes('<runtime-comparison')) return budgets.runtime * count(/<tr [^>]*id="[a-z0-9-]+-facts"/g);
  const recordings = count(/<cast-replay\b/g);
  const figures = count(/<figure class="note-figure"/g);
  const layers = html.includes('<layer-explorer') ? budgets.layers : 0;
  const text = (lists.includes(path) ? budgets.list : budgets.text) + figures * budgets.figure + layers;
  return recordings === 0 ? text : text + budgets.widget + (recordings - 1) * budgets.recording;
}

/** The files that a page fetches without being asked, and what their static imports bring. */
function requestsOf(html, base, read) {
  const found = new Set();
  const waiting = [
    ...html.matchAll(/\bimport\("([^"]+)"\)/g),
    ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref="([^"]+)"/g),
  ].map(([, url]) => url.slice(base.length));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    for (const [, url] of read(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
      waiting.push(folder + url);
  }
  return [...found];
}

/**
 * Weighs a built site: each page before a click, and what each recording fetches at the click.
 * @param {{ folder: string, base: string }} site
 * @returns {{ name: string, bytes: number, budget: number }[]} heaviest against its budget first
 */
export function weigh({ folder, base }) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const sizes = new Map();
  const size = (name) => {
    if (!sizes.has(name)) sizes.set(name, gzipSync(read(name)).length);
    return sizes.get(name);
  };
  const sum = (names) => names.reduce((bytes, name) => bytes + size(name), 0);
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => {
    const path = file.replace(/index\.html$/, '');
    const html = read(file);
    return { name: `/${path}`, bytes: size(file) + sum(requestsOf(html, base, read)), budget: budgetOf(path, html) };
  });
  const [player] = globSync('assets/live-replay.*.js', { cwd: folder });
  if (!player) throw new Error(`${folder}/assets에 live-replay가 없다. 재생기의 파일 이름이 바뀌었으면 여기도 고친다.`);
  const engine =
    size(player) + sum(requestsOf(`import("${base}${player}")`, base, read).filter((name) => name !== player));
  const recordings = globSync('casts/*.json', { cwd: folder }).map((file) => ({
    name: `${file} (재생 시작)`,
    bytes: engine + size(file),
    budget: budgets.start,
  }));
  const search = { name: 'search.json (찾기 시작)', bytes: size('search.json'), budget: budgets.search };
  return [...pages, ...recordings, search].sort((a, b) => b.bytes / b.budget - a.bytes / a.budget);
}

/** Prints what is over its budget. @returns {boolean} whether all is within */
export function withinBudgets(site) {
  const over = weigh(site).filter(({ bytes, budget }) => bytes > budget);
  for (const { name, bytes, budget } of over) console.log(`${name}: ${bytes}바이트. 한도 ${budget}바이트를 넘는다.`);
  return over.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, bytes, budget } of weigh(sites.atRoot)) {
    console.log(`${(bytes / 1000).toFixed(1).padStart(5)} / ${(budget / 1000).toFixed(0).padStart(2)} kB  ${name}`);
  }
}
