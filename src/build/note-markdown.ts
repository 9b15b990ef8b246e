import type { BlockContent, Blockquote, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type TextTable, toMarkdown } from '../core/table-text.ts';
import { attributesOf, type ComponentNode, isComponent } from './component-node.ts';
import { parseNote } from './note-tree.ts';

/** What a component of a note becomes in plain Markdown, from its attributes and its translated children. */
export type Translation = (attributes: Attributes, children: RootContent[]) => RootContent[];

export interface Attributes {
  text: (name: string) => string;
  list: (name: string) => string[];
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' });

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
export const inlineCode = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const list = (ordered: boolean, items: readonly PhrasingContent[][]): RootContent => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)] as BlockContent[],
  })),
});
export const numbered = (items: readonly string[]) =>
  list(
    true,
    items.map((item) => [text(item)]),
  );
export const bullets = (items: readonly PhrasingContent[][]) => list(false, items);
/** Written as it is: cells are text, not Markdown. */
export const table = (cells: TextTable): RootContent => ({ type: 'html', value: toMarkdown(cells).trimEnd() });

function readable(node: ComponentNode): Attributes {
  const attributes = attributesOf(node);
  return {
    text: (name) => String(attributes[name] ?? ''),
    list: (name) => [attributes[name] ?? []].flat().map(String),
  };
}

function translate(
  node: RootContent,
  translations: Readonly<Record<string, Translation>>,
  site: string,
): RootContent[] {
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return [];
  const children = 'children' in node ? node.children.flatMap((child) => translate(child, translations, site)) : [];
  if (isComponent(node)) {
    const translation = translations[node.name ?? ''];
    return translation ? translation(readable(node), children) : children;
  }
  const url = 'url' in node && node.type === 'link' && node.url.startsWith('/') ? { url: site + node.url } : {};
  return [{ ...node, ...url, ...('children' in node ? { children } : {}) } as RootContent];
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
  const children = parseNote(source).children.flatMap((node) => translate(node, translations, site));
  return writer.stringify({ type: 'root', children });
}
