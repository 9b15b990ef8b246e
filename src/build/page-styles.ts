import postcss, { type ChildNode } from 'postcss';
import { remembered } from './remembered.ts';

/** A piece of a style sheet: a declaration, a statement, or a block with the selectors before it. */
type Piece =
  | { declaration: string; property: string }
  | { statement: string }
  | { selectors: readonly Selector[]; pieces: readonly Piece[] };

interface Selector {
  text: string;
  /** The classes and elements that a page must have to use it. */
  asks: readonly string[];
}

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const firstClass = /\.([\w-]+)/;
const elementName = /(?<=^|[\s>+~&])[a-z][\w-]*/g;

/** The classes and elements that a page has, and any word of its scripts, which may give it more. */
export function namesOf(html: string, scripts: readonly string[]): Set<string> {
  const markup = html.replace(styleElement, '');
  const classes = [...markup.matchAll(/\bclass="([^"]*)"/g)].map(([, names]) => names ?? '');
  const elements = [...markup.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
  return new Set([...new Set([...classes, ...elements]), ...scripts].flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

/**
 * What a page must have for a selector to mean anything in it. It belongs to the thing that its first
 * class names (`.question` in `.question .right`); a class after that may be given later.
 */
function asksOf(selector: string): string[] {
  const plain = selector.replace(/:[\w-]+\([^)]*\)|\[[^\]]*\]/g, '');
  const owner = firstClass.exec(selector.replace(/:not\([^)]*\)/g, ''))?.[1];
  return [owner ?? [], plain.match(elementName) ?? []].flat();
}

/** @param isAnimation whether these are the steps of an animation, whose selectors name no elements */
function piecesOf(nodes: readonly ChildNode[] = [], isAnimation = false): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'decl':
        return [{ declaration: node.toString(), property: node.prop }];
      case 'rule': {
        const selectors = node.selectors.map((text) => ({ text, asks: isAnimation ? [] : asksOf(text) }));
        return [{ selectors, pieces: piecesOf(node.nodes) }];
      }
      case 'atrule': {
        const text = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
        if (!node.nodes) return [{ statement: text }];
        return [{ selectors: [{ text, asks: [] }], pieces: piecesOf(node.nodes, node.name === 'keyframes') }];
      }
      default:
        return [];
    }
  });
}

const parse = remembered((css) => piecesOf(postcss.parse(css).nodes));

function print(pieces: readonly Piece[], names: ReadonlySet<string>, isAsked: (property: string) => boolean): string {
  return pieces
    .map((piece) => {
      if ('statement' in piece) return `${piece.statement};`;
      if ('declaration' in piece) return isAsked(piece.property) ? `${piece.declaration};` : '';
      const used = piece.selectors.filter(({ asks }) => asks.every((name) => names.has(name)));
      const inside = used.length > 0 && print(piece.pieces, names, isAsked);
      return inside ? `${used.map(({ text }) => text).join(',')}{${inside.replace(/;$/, '')}}` : '';
    })
    .join('');
}

/** Style sheets as one, without the rules that a page cannot use, and then without the properties that none asks for. */
export function usedStyles(sheets: readonly string[], names: ReadonlySet<string>): string {
  const pieces = sheets.flatMap(parse);
  const asked = new Set(print(pieces, names, () => true).match(/(?<=var\()--[\w-]+/g));
  return print(pieces, names, (property) => !property.startsWith('--') || asked.has(property) || names.has(property));
}

/** The page with all its styles in one element, where the first one stood, without what it cannot use. */
export function withUsedStyles(html: string, scripts: readonly string[]): string {
  const sheets = [...html.matchAll(styleElement)].map(([, text = '']) => text);
  const element = `<style>${usedStyles(sheets, namesOf(html, scripts))}</style>`;
  let isFirst = true;
  return html.replace(styleElement, () => {
    const replacement = isFirst ? element : '';
    isFirst = false;
    return replacement;
  });
}
