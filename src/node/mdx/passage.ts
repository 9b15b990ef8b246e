import type { Nodes } from 'mdast';
import { isScalar, LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { attributesOf } from './component-node.ts';
import { lineOf, parseNote } from './note-tree.ts';
import { walk } from './walk.ts';

/** A line of running Korean, as a reader meets it: without markup, code in backticks. */
export interface Passage {
  /** Path from the project's root. */
  file: string;
  line: number;
  text: string;
  /** Whether it is shown as it stands, its markup too. */
  isPlain?: boolean;
}

const korean = /[가-힣\u1100-\u11ff]/;
/** What an author meant to come back to, in any language. */
const unfinished = /\b(?:TODO|FIXME)\b/;
const attributesRead = new Set(['said', 'ask', 'options']);

function textOf(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

/** The passages of a note: paragraphs, headings, table rows, and the attributes that are read as text. */
export function notePassages(file: string, source: string): Passage[] {
  const passages: Passage[] = [];
  const add = (line: number, text: string) =>
    text.split('\n').forEach((part, offset) => {
      if (korean.test(part) || unfinished.test(part)) passages.push({ file, line: line + offset, text: part.trim() });
    });
  walk<Nodes>(parseNote(source), (node) => {
    const line = lineOf(node);
    switch (node.type) {
      case 'yaml':
        passages.push(...yamlPassages(file, node.value, line));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const [name, value] of Object.entries(attributesOf(node))) {
          if (attributesRead.has(name)) for (const text of [value].flat()) add(line, String(text ?? ''));
        }
        break;
      case 'paragraph':
      case 'heading':
        add(line, textOf(node));
        break;
      case 'tableRow':
        for (const cell of node.children) add(line, textOf(cell));
        break;
      default:
    }
    return node.type !== 'heading';
  });
  return passages;
}

/** The Korean values of a YAML file, without the words that it tells to avoid. `before` lines stand above it in its file. */
export function yamlPassages(file: string, source: string, before = 0): Passage[] {
  const lines = new LineCounter();
  const passages: Passage[] = [];
  visitYaml(parseDocument(source, { lineCounter: lines }), {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'avoid' ? visitYaml.SKIP : undefined),
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !korean.test(value) || !range) return;
      passages.push({ file, line: before + lines.linePos(range[0]).line, text: value, isPlain: true });
    },
  });
  return passages;
}

/** What a program's template inserts while it runs stands as `…`; templates may be nested. */
function withoutInsertions(text: string): string {
  const without = text.replace(/\$\{[^{}]*\}/g, '…');
  return without === text ? text : withoutInsertions(without);
}

/** The Korean strings and markup of a program, line by line. */
export function programPassages(file: string, source: string): Passage[] {
  return source.split('\n').flatMap((line, index) => {
    const strings = withoutInsertions(line).matchAll(/'([^']*)'|`([^`]*)`|"([^"]*)"|>([^<{]+)</g);
    const texts = [...strings].map((match) => match.slice(1).join(''));
    return texts.filter((text) => korean.test(text)).map((text) => ({ file, line: index + 1, text }));
  });
}
