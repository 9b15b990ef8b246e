/** Shows every node of a tree, from the root down; where `see` returns false, without what is below. */
export function walk<Node extends object>(node: Node, see: (node: Node) => unknown): void {
  if (see(node) === false || !('children' in node)) return;
  for (const child of node.children as Node[]) walk(child, see);
}
