import { nearestPaths } from '../../core/nearest.ts';

/** A page in `llms.txt`: `- [Title](https://…/page.md): …`. */
const line = /^- \[(.+?)\]\((\S+?)\.md\): /gm;

function linkTo([, textContent = '', address = '']: RegExpMatchArray): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { textContent, href: `${new URL(address).pathname}/` });
}

/** The links of the list on this page, or where it lists none, of the list of all pages. */
async function listedLinks(base: string): Promise<HTMLAnchorElement[]> {
  const here = document.querySelectorAll<HTMLAnchorElement>('main li > a');
  if (here.length > 0) return [...here];
  const all = await fetch(`${base}llms.txt`).then((response) => response.text());
  return Array.from(all.matchAll(line), linkTo);
}

/**
 * `<nearest-pages>`: shows those of the site's pages that the address most likely meant, and lets the
 * link to the search look for the last part of the address.
 */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    let asked = location.pathname.slice(base.length);
    try {
      asked = decodeURIComponent(asked);
    } catch {
      // The address is not well formed; its letters still are.
    }
    const words = asked.split('/').findLast(Boolean)?.replaceAll('-', ' ');
    const search = document.querySelector<HTMLAnchorElement>('.search-missing');
    if (search && words) search.search = String(new URLSearchParams({ q: words }));

    const links = new Map((await listedLinks(base)).map((link) => [link.pathname.slice(base.length), link]));
    const list = this.querySelector('ul');
    const pages = [...links].map(([path, { textContent }]) => ({ path, title: textContent }));
    for (const path of nearestPaths(asked, pages)) {
      const item = document.createElement('li');
      const link = links.get(path)?.cloneNode(true);
      if (link) item.append(link);
      list?.append(item);
    }
    this.hidden = !list?.hasChildNodes();
  }
}

customElements.define('nearest-pages', NearestPages);
