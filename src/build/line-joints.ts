import type { ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const wordJoiner = '\u2060';
const bracketBeforeParticle = /(?<=[)”’])(?=[가-힣])/g;
/** `CRI-O`, which would break before its last letter. */
const hyphenBeforeLetter = /(?<=[A-Za-z]-)(?=[A-Z](?![A-Za-z\d]))/g;
/** Code that is one word or has options in it. Longer code has to be allowed to break: it would not fit on a telephone. */
const shortCode = /^(?:\S{1,24}|(?=.*-).{1,24})$/;
const isText = (node: ElementContent | undefined): node is Text => node?.type === 'text';

/**
 * Rehype plugin: keeps on one line what readers take for one word. A particle stays with the bracket or the quotation
 * mark before it, a name stays whole, and short inline code gets the class `word`, since a line would break in its hyphens.
 */
export function lineJoints() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'text')
        node.value = node.value.replace(bracketBeforeParticle, wordJoiner).replace(hyphenBeforeLetter, wordJoiner);
      if (node.type !== 'element' || (node.tagName !== 'code' && node.tagName !== 'pre')) return;
      const [only] = node.children;
      if (node.tagName === 'code' && isText(only) && shortCode.test(only.value)) node.properties.className = ['word'];
      return SKIP;
    });
  };
}
