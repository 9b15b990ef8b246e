import { nearestPaths } from '../../core/nearest.ts';

/**
 * `<nearest-pages>`: shows those links of the list on the page that the address most likely meant, and
 * lets the link to the search look for the last part of the address.
 */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base'] ?? '/';
    const links = new Map(
      Array.from(document.querySelectorAll<HTMLAnchorElement>('main li > a'), (link) => [
        link.pathname.slice(base.length),
        link,
      ]),
    );
    let asked = location.pathname.slice(base.length);
    try {
      asked = decodeURIComponent(asked);
    } catch {
      // The address is not well formed; its letters still are.
    }
    const list = this.querySelector('ul');
    for (const path of nearestPaths(asked, [...links.keys()])) {
      const item = document.createElement('li');
      const link = links.get(path)?.cloneNode(true);
      if (link) item.append(link);
      list?.append(item);
    }
    this.hidden = !list?.hasChildNodes();
    const words = asked.split('/').findLast(Boolean)?.replaceAll('-', ' ');
    const search = document.querySelector<HTMLAnchorElement>('.search-missing');
    if (search && words) search.search = String(new URLSearchParams({ q: words }));
  }
}

customElements.define('nearest-pages', NearestPages);
