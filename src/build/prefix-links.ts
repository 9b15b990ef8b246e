import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base path before addresses that begin with `/`: of links, pictures and the like. */
export function prefixLinks(tree: Root, base: string): void {
  const prefix = base.replace(/\/$/, '');
  visit(tree, 'element', (node) => {
    for (const name of ['href', 'src']) {
      const address = node.properties[name];
      if (typeof address === 'string' && address.startsWith('/')) node.properties[name] = prefix + address;
    }
  });
}
