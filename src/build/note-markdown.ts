import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What a component of a note becomes in plain Markdown, from its attributes and its translated children. */
export type Translation = (attributes: Attributes, children: RootContent[]) => RootContent[];

export interface Attributes {
  text: (name: string) => string;
  list: (name: string) => string[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkCjkFriendly);
const writer = unified().use(remarkCjkFriendly).use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const link = (url: string, value: string): PhrasingContent => ({ type: 'link', url, children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
export const heading = (value: string): RootContent => ({ type: 'heading', depth: 2, children: [text(value)] });
export const quote = (children: RootContent[]): Blockquote => ({
  type: 'blockquote',
  children: children as (BlockContent | DefinitionContent)[],
});
export const code = (value: string): RootContent => ({ type: 'code', lang: 'console', value });
export const numbered = (items: readonly string[]): RootContent => ({
  type: 'list',
  ordered: true,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(text(item))] as BlockContent[],
  })),
});

function attributesOf(node: Component): Attributes {
  const written = (name: string) =>
    node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  return {
    text: (name) => {
      const value = written(name);
      return typeof value === 'string' ? value : (value?.value ?? '');
    },
    list: (name) => {
      const value = written(name);
      const statement = typeof value === 'object' ? value?.data?.estree?.body[0] : undefined;
      if (statement?.type !== 'ExpressionStatement' || statement.expression.type !== 'ArrayExpression') return [];
      return statement.expression.elements.map((item) => (item?.type === 'Literal' ? String(item.value) : ''));
    },
  };
}

function translate(
  node: RootContent,
  translations: Readonly<Record<string, Translation>>,
  site: string,
): RootContent[] {
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return [];
  if (node.type === 'link' && node.url.startsWith('/')) node.url = site + node.url;
  const children = 'children' in node ? node.children.flatMap((child) => translate(child, translations, site)) : [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const translation = translations[node.name ?? ''];
    return translation ? translation(attributesOf(node), children) : children;
  }
  return [Object.assign(node, 'children' in node ? { children } : {})];
}

/**
 * A note as plain Markdown, for readers that are not browsers.
 * @param source the MDX of the note
 * @param translations what each component becomes; one that is missing leaves its children
 * @param site origin and base path without the last slash, put before the links that begin with `/`
 */
export function noteMarkdown(
  source: string,
  translations: Readonly<Record<string, Translation>>,
  site: string,
): string {
  const tree: Root = parser.parse(source);
  tree.children = tree.children.flatMap((node) => translate(node, translations, site));
  return writer.stringify(tree);
}
