import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * An outside link and the places that name it.
 * @typedef {{ url: string, places: string[] }} Link
 * What became of it; `to` is where a redirect ended.
 * @typedef {Link & { state: 'alive' | 'moved' | 'dead' | 'unsure', why?: string, to?: string }} Result
 */

const address = /https:\/\/[^\s<>"'`)\]}]+/g;

/** The outside links of texts, each once. @param {Record<string, string>} texts by file @returns {Link[]} */
export function linksIn(texts) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const [file, text] of Object.entries(texts)) {
    for (const [index, line] of text.split('\n').entries()) {
      for (const [found] of line.matchAll(address)) {
        const url = found.replace(/[.,;:]+$/, '').replace(/#.*$/, '');
        places.set(url, [...(places.get(url) ?? []), `${file}:${index + 1}`]);
      }
    }
  }
  return [...places].map(([url, found]) => ({ url, places: found }));
}

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** Asks for the head, and for the page where a server knows no heads. */
async function ask(url, { agent, timeout }) {
  const request = (/** @type {string} */ method) =>
    fetch(url, { method, headers: { 'user-agent': agent }, signal: AbortSignal.timeout(timeout) });
  const head = await request('HEAD');
  if (![403, 404, 405, 501].includes(head.status)) return head;
  const page = await request('GET');
  await page.body?.cancel();
  return page;
}

/**
 * Judges one link. A server that is down or busy is asked again; one that only refuses robots is not called dead.
 * @param {Link} link @returns {Promise<Result>}
 */
async function judge(link, options) {
  for (let left = options.tries - 1; ; left--) {
    let why;
    try {
      const { ok, status, redirected, url: to } = await ask(link.url, options);
      if (ok) return redirected && to !== link.url ? { ...link, state: 'moved', to } : { ...link, state: 'alive' };
      why = String(status);
      if ([401, 403].includes(status)) return { ...link, state: 'unsure', why };
      if (status !== 429 && status < 500) return { ...link, state: 'dead', why };
    } catch (error) {
      why = error.cause?.code ?? error.name;
    }
    if (left === 0) return { ...link, state: why === '429' ? 'unsure' : 'dead', why };
    await pause(options.wait);
  }
}

/**
 * Judges links, a few at a time and the ones of a host one after another.
 * @param {Link[]} links
 * @param {{ agent: string, tries: number, wait: number, timeout: number, atOnce: number }} options milliseconds
 * @returns {Promise<Result[]>} in the order of the links
 */
export async function judgeLinks(links, options) {
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  const waiting = [...byHost.values()];
  /** @type {Map<Link, Result>} */
  const results = new Map();
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const link of host) results.set(link, await judge(link, options));
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return links.flatMap((link) => results.get(link) ?? []);
}

const titles = { dead: '죽은 링크', unsure: '확인하지 못한 링크', moved: '옮겨 간 링크' };

/** The report in Markdown. @param {Result[]} results */
export function report(results) {
  const parts = Object.entries(titles).map(([state, title]) => {
    const found = results.filter((result) => result.state === state);
    const rows = found.map(({ url, why, to, places }) => `- <${url}> ${to ? `→ <${to}>` : why} (${places.join(', ')})`);
    return found.length > 0 ? `## ${title} ${found.length}개\n\n${rows.join('\n')}\n` : '';
  });
  const alive = results.filter(({ state }) => state === 'alive').length;
  return [`바깥 링크 ${results.length}개 가운데 ${alive}개가 그대로 살아 있다.\n`, ...parts].filter(Boolean).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = globSync(['content/sources.yaml', 'content/notes/**/*.mdx', '*.md']);
  const links = linksIn(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])));
  const agent = 'container-notes-links/1 (weekly link check of a documentation site)';
  const results = await judgeLinks(links, { agent, tries: 3, wait: 10_000, timeout: 20_000, atOnce: 4 });
  console.log(report(results));
  process.exitCode = results.some(({ state }) => state === 'dead') ? 1 : 0;
}
