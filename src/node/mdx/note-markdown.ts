import type { Nodes, Parents, Root } from 'mdast';
import { blocks } from '../../core/markdown.ts';
import { attributesOf, type ComponentNode, isComponent } from './component-node.ts';
import { parseNote } from './note-tree.ts';

/** What a component of a note becomes in plain Markdown, from its attributes and from what stands inside. */
export type Translation = (attributes: Attributes, inside: string) => string;

export interface Attributes {
  text: (name: string) => string;
  list: (name: string) => string[];
}

/** A component in the Markdown of a note. */
interface Part {
  name: string;
  attributes: ReturnType<typeof attributesOf>;
  inside: Block[];
}

/** A block of a note: Markdown as it was written, the components in it, and the addresses that begin with `/`. */
export type Block = (string | Part | { address: string })[];

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

const partOf = (node: ComponentNode, source: string): Part => ({
  name: node.name ?? '',
  attributes: attributesOf(node),
  inside: blocksOf(node, source),
});

/** From the first child to the last. */
const insideOf = ({ children }: Parents, source: string): Block =>
  children.flatMap((child, index) => {
    const between = source.slice(endOf(children[index - 1] ?? child), startOf(child));
    return [between, ...piecesOf(child, source)];
  });

function piecesOf(node: Nodes, source: string): Block {
  if (isComponent(node)) return [partOf(node, source)];
  const inside = 'children' in node ? insideOf(node, source) : [];
  const isOwn = node.type === 'link' && node.url.startsWith('/');
  if (!isOwn && inside.every((piece) => typeof piece === 'string')) return [source.slice(startOf(node), endOf(node))];
  const [first, last] = 'children' in node ? [node.children[0] ?? node, node.children.at(-1) ?? node] : [node, node];
  const opening = source.slice(startOf(node), startOf(first));
  const closing = source.slice(endOf(last), endOf(node));
  if (!isOwn) return [opening, ...inside, closing];
  const address = closing.indexOf(node.url);
  return [
    opening,
    ...inside,
    closing.slice(0, address),
    { address: node.url },
    closing.slice(address + node.url.length),
  ];
}

/** What stands on one line is one block: text and the components in it, or several components. */
function blocksOf({ children }: Root | ComponentNode, source: string): Block[] {
  const found: Block[] = [];
  let end = 0;
  for (const node of children.filter(({ type }) => type !== 'yaml')) {
    const between = source.slice(end, startOf(node));
    const last = between.includes('\n') ? undefined : found.at(-1);
    if (last) last.push(between, ...piecesOf(node, source));
    else found.push(piecesOf(node, source));
    end = endOf(node);
  }
  return found;
}

/** The blocks of a note, from its MDX. */
export const markdownBlocks = (source: string): Block[] => blocksOf(parseNote(source), source);

const readable = (attributes: Part['attributes']): Attributes => ({
  text: (name) => String(attributes[name] ?? ''),
  list: (name) => [attributes[name] ?? []].flat().map(String),
});

/**
 * A note as plain Markdown, for readers that are not browsers.
 * @param translations what each component becomes; one that is missing leaves what stands inside
 * @param site origin and base path without the last slash, put before the addresses that begin with `/`
 */
export function noteMarkdown(
  note: readonly Block[],
  translations: Readonly<Record<string, Translation>>,
  site: string,
): string {
  const written = (piece: Block[number]): string => {
    if (typeof piece === 'string') return piece;
    if ('address' in piece) return site + piece.address;
    const inside = translate(piece.inside);
    return translations[piece.name]?.(readable(piece.attributes), inside) ?? inside;
  };
  const translate = (parts: readonly Block[]) => blocks(...parts.map((block) => block.map(written).join('')));
  return `${translate(note)}\n`;
}
