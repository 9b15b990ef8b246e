import type { Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/** Makes the text of each heading a link to itself, so that a reader can copy the address of a section. */
export function headingLinks(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || !/^h[2-4]$/.test(node.tagName)) return;
    const { id } = node.properties;
    if (typeof id !== 'string') return;
    const children = node.children;
    if (children.some((child) => child.type === 'element' && child.tagName === 'a')) return;
    node.children = [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children }];
  });
}
