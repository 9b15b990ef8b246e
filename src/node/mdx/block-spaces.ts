import type { Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/** What holds only blocks, between which a line break means nothing. */
const holders = ['ul', 'ol', 'table', 'thead', 'tbody', 'tr'];

const isSpace = (node: Nodes) => node.type === 'text' && node.value.trim() === '';

/** Leaves out the line breaks that Markdown's renderer puts between blocks. */
export function blockSpaces(tree: Root): void {
  tree.children = tree.children.filter((child) => !isSpace(child));
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || !holders.includes(node.tagName)) return;
    node.children = node.children.filter((child) => !isSpace(child));
  });
}
