import { rehypeShiki } from '@astrojs/markdown-remark';
import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { unified } from 'unified';
import { codeTokenClasses } from './code-tokens.ts';
import { attributesOf, type ComponentNode, isComponent } from './component-node.ts';
import { headingLinks } from './heading-links.ts';
import { parseNote } from './note-tree.ts';
import { prefixLinks } from './prefix-links.ts';

/** HTML, or a component with what stands in it. */
export type NotePart = string | { name: string; attributes: Record<string, unknown>; parts: NotePart[] };

const highlighter = unified().use(rehypeShiki, { theme: 'css-variables', transformers: [codeTokenClasses] });

const isCode = (node: Nodes) => node.type === 'element' && node.tagName === 'pre';

/** Passes components on, and makes elements of what a note writes as HTML (`<img … />`). */
function written(state: State, node: ComponentNode) {
  const { name } = node;
  const children = state.all(node);
  if (!name || /^[A-Z]/.test(name)) return { ...node, children };
  return { type: 'element', tagName: name, properties: attributesOf(node), children };
}

const nothing = () => undefined;

const handlers = {
  mdxJsxFlowElement: written,
  mdxJsxTextElement: written,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
  mdxjsEsm: nothing,
} as unknown as Handlers;

/** A line of the note with components and nothing else, which MDX too takes for blocks: `<Figure …><Cite … /></Figure>`. */
const isLoneComponents = (node: Nodes) =>
  node.type === 'element' &&
  node.tagName === 'p' &&
  node.children.every((child) => isComponent(child) || (child.type === 'text' && !child.value.trim()));

const place = '<!---->';

/**
 * A note as its page shows it. A block of code is the component `pre`.
 * @param base put before the links that begin with `/`
 */
export async function noteParts(source: string, base: string): Promise<NotePart[]> {
  const tree = toHast(parseNote(source), { handlers }) as Root;
  await highlighter.run(tree);
  headingLinks(tree);
  prefixLinks(tree, base);
  /** What holds a component, however deep. */
  const holders = new Set<Nodes>();
  const findHolders = (node: Nodes): boolean => {
    const found = 'children' in node && node.children.map(findHolders).includes(true);
    if (found) holders.add(node);
    return found || isComponent(node) || isCode(node);
  };
  findHolders(tree);
  const partsOf = (node: Nodes): NotePart[] => {
    const inside = () => ('children' in node ? node.children.flatMap(partsOf) : []);
    if (isComponent(node)) return [{ name: node.name ?? '', attributes: attributesOf(node), parts: inside() }];
    if (isCode(node)) return [{ name: 'pre', attributes: {}, parts: [toHtml(node)] }];
    if (node.type === 'root' || isLoneComponents(node)) return inside();
    if (node.type !== 'element' || !holders.has(node)) return [toHtml(node)];
    const [start = '', end = ''] = toHtml({ ...node, children: [{ type: 'comment', value: '' }] }).split(place);
    return [start, ...inside(), end];
  };
  return partsOf(tree);
}
