import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Rehype plugin: puts the site's base path before links that begin with `/`. */
export function prefixLinks({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const href = node.properties['href'];
      if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/')) {
        node.properties['href'] = prefix + href;
      }
    });
  };
}
