import type { Nodes, Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { walk } from './walk.ts';

type Written = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** Letters beyond ASCII, which the parser escapes: `%EC%96%B4` weighs three times as much as `어`. */
const escaped = /(?:%[89A-F][\dA-F])+/gi;

const isAddress = (name: string) => name === 'href' || name === 'src';

/**
 * Rehype plugin: puts the site's base path before addresses that begin with `/`, of links, pictures and the like,
 * and leaves those of the site as they were written.
 */
export function prefixLinks({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  const prefixed = (address: string) => {
    if (!/^[/#]/.test(address)) return address;
    return (address.startsWith('/') ? prefix : '') + address.replace(escaped, decodeURIComponent);
  };
  return (tree: Root) => {
    walk<Nodes | Written>(tree, (node) => {
      if (node.type === 'element') {
        for (const [name, address] of Object.entries(node.properties)) {
          if (isAddress(name) && typeof address === 'string') node.properties[name] = prefixed(address);
        }
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const { name: tag, attributes } = node;
      // Components put the base path before their addresses themselves.
      if (!tag || !/^[a-z]/.test(tag)) return;
      for (const attribute of attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || !isAddress(attribute.name)) continue;
        if (typeof attribute.value === 'string') attribute.value = prefixed(attribute.value);
      }
    });
  };
}
