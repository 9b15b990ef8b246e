import postcss, { type ChildNode } from 'postcss';
import { remembered } from '../remembered.ts';

/** A piece of a style sheet: a declaration, a statement, or a block with the selectors before it. */
type Piece =
  | { declaration: string; property: string }
  | { statement: string }
  | { selectors: readonly Selector[]; pieces: readonly Piece[] };

interface Selector {
  text: string;
  /** The classes, elements and `data-` attributes that a page must have to use it. */
  asks: readonly string[];
}

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const firstClass = /\.([\w-]+)/;
const elementName = /(?<=^|[\s>+~&])[a-z][\w-]*/g;
const dataName = /(?<=\[data-)[a-z]+(?=[\]=])/g;

/** A style sheet in a script, which brings it when it needs it. */
const broughtSheet = /(["'`])@layer .*?\1/gs;

/** The properties that such a sheet asks for and does not declare. */
function propertiesAskedIn(sheet: string): string {
  const declared = new Set(sheet.match(/--[\w-]+(?=:)/g));
  const asked = sheet.match(/(?<=var\()--[\w-]+/g) ?? [];
  return asked.filter((name) => !declared.has(name)).join(' ');
}

/** Classes of such a sheet: what a script gives one of them to has its style from there. */
const broughtClass = /(?<=\.)[a-z][\w-]*/gi;

/**
 * Every word of a script, which may give a page a class, an element or an attribute of that name: not of what it
 * calls, and not the classes that it brings the styles of.
 */
export function wordsOf(text: string): Set<string> {
  const brought = new Set((text.match(broughtSheet) ?? []).flatMap((sheet) => sheet.match(broughtClass) ?? []));
  const words = text.replace(broughtSheet, propertiesAskedIn).match(/[\w-]+(?![\w-]*\()/g) ?? [];
  return new Set(words.filter((word) => !brought.has(word)));
}

/** The classes, elements and `data-` attributes that a page has. */
function namesOf(html: string): Set<string> {
  const markup = html.replace(styleElement, '');
  const classes = new Set([...markup.matchAll(/\bclass="([^"]*)"/g)].map(([, names]) => names ?? ''));
  const elements = [...markup.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
  const data = [...markup.matchAll(/\sdata-([a-z]+)(?=[\s=>])/g)].map(([, name]) => name ?? '');
  return new Set([...elements, ...data, ...[...classes].flatMap((names) => names.split(/\s+/))]);
}

/**
 * What a page must have for a selector to mean anything in it. It belongs to the thing that its first
 * class names (`.question` in `.question .right`); a class after that may be given later.
 */
function asksOf(selector: string): string[] {
  const lone = selector.replace(/:[\w-]+\([^)]*\)/g, '');
  const plain = lone.replace(/\[[^\]]*\]/g, '');
  const owner = firstClass.exec(selector.replace(/:not\([^)]*\)/g, ''))?.[1];
  return [owner ?? [], plain.match(elementName) ?? [], lone.match(dataName) ?? []].flat();
}

/** @param isAnimation whether these are the steps of an animation, whose selectors name no elements */
function piecesOf(nodes: readonly ChildNode[] = [], isAnimation = false): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'decl':
        return [{ declaration: node.toString(), property: node.prop }];
      case 'rule': {
        // A nested selector needs no `& ` before what it finds inside.
        const selectors = node.selectors.map((text) => ({
          text: text.replace(/^&(?: |(?=>))/, ''),
          asks: isAnimation ? [] : asksOf(text),
        }));
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

type Test = (name: string) => boolean;

/** The pieces that mean something where a test tells what is there. */
function usedOf(pieces: readonly Piece[], isThere: Test): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!('selectors' in piece)) return [piece];
    const selectors = piece.selectors.filter(({ asks }) => asks.every(isThere));
    return selectors.length > 0 ? [{ selectors, pieces: usedOf(piece.pieces, isThere) }] : [];
  });
}

function print(pieces: readonly Piece[], isAsked: Test): string {
  return pieces
    .map((piece) => {
      if ('statement' in piece) return `${piece.statement};`;
      if ('declaration' in piece) return isAsked(piece.property) ? `${piece.declaration};` : '';
      const inside = print(piece.pieces, isAsked);
      return inside ? `${piece.selectors.map(({ text }) => text).join(',')}{${inside.replace(/;$/, '')}}` : '';
    })
    .join('');
}

/**
 * Style sheets as one, without the rules that a page cannot use, and then without the properties that none asks for.
 * @param isThere whether the page has, or may be given, something of a name
 */
export function usedStyles(sheets: readonly string[], isThere: Test): string {
  const pieces = usedOf(sheets.flatMap(parse), remembered(isThere));
  const asked = new Set(print(pieces, () => true).match(/(?<=var\()--[\w-]+/g));
  return print(pieces, (property) => !property.startsWith('--') || asked.has(property) || isThere(property));
}

/**
 * The page with all its styles in one element, where the first one stood, without what it cannot use.
 * @param scripts the words of each script that it can load
 */
export function withUsedStyles(html: string, scripts: readonly ReadonlySet<string>[]): string {
  const sheets = [...html.matchAll(styleElement)].map(([, text = '']) => text);
  const named = [namesOf(html), ...scripts];
  const element = `<style>${usedStyles(sheets, (name) => named.some((names) => names.has(name)))}</style>`;
  let isFirst = true;
  return html.replace(styleElement, () => {
    const replacement = isFirst ? element : '';
    isFirst = false;
    return replacement;
  });
}
