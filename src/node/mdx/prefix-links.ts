import type { Nodes, Root } from 'hast';
import { walk } from './walk.ts';

/** Letters beyond ASCII, which the parser escapes: `%EC%96%B4` weighs three times as much as `어`. */
const escaped = /(?:%[89A-F][\dA-F])+/gi;

/** Puts the site's base path before the addresses in it of links, pictures and the like, and leaves their letters as they were written. */
export function prefixLinks(tree: Root, base: string): void {
  const prefix = base.replace(/\/$/, '');
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    for (const name of ['href', 'src']) {
      const address = node.properties[name];
      if (typeof address !== 'string' || !/^[/#]/.test(address)) continue;
      node.properties[name] = (address.startsWith('/') ? prefix : '') + address.replace(escaped, decodeURIComponent);
    }
  });
}
