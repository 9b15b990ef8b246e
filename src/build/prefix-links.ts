import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base path before links that begin with `/`. */
export function prefixLinks(tree: Root, base: string): void {
  const prefix = base.replace(/\/$/, '');
  visit(tree, 'element', (node) => {
    const href = node.properties['href'];
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/')) {
      node.properties['href'] = prefix + href;
    }
  });
}
