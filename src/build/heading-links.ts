import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Makes the text of each heading a link to itself, so that a reader can copy the address of a section. */
export function headingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[2-4]$/.test(node.tagName) || typeof id !== 'string') return;
      const children = node.children;
      if (children.some((child) => child.type === 'element' && child.tagName === 'a')) return;
      node.children = [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children }];
    });
  };
}
