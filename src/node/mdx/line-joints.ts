import type { ElementContent, Nodes, Root, Text } from 'hast';
import { walk } from './walk.ts';

const wordJoiner = '\u2060';
const bracketBeforeParticle = /(?<=[)”’])(?=[가-힣])/g;
/** `CRI-O`, which would break before its last letter. */
const hyphenBeforeLetter = /(?<=[A-Za-z]-)(?=[A-Z](?![A-Za-z\d]))/g;
/** Code that is one word or has options in it. Longer code has to be allowed to break: it would not fit on a telephone. */
const shortCode = /^(?:\S{1,24}|(?=.*-).{1,24})$/;
const isText = (node: ElementContent | undefined): node is Text => node?.type === 'text';

/** The text with joints where a line may not end: a particle stays with the bracket or the quotation mark before it, and a name whole. */
export function joined(text: string): string {
  return text.replace(bracketBeforeParticle, wordJoiner).replace(hyphenBeforeLetter, wordJoiner);
}

/** Joins the text, and gives short inline code the class `word`, since a line would break in its hyphens. */
export function lineJoints(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'text') node.value = joined(node.value);
    if (node.type !== 'element' || (node.tagName !== 'code' && node.tagName !== 'pre')) return true;
    const [only] = node.children;
    if (node.tagName === 'code' && isText(only) && shortCode.test(only.value)) node.properties.className = ['word'];
    return false;
  });
}
