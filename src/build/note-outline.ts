import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributesOf, type ComponentNode, isComponent } from './component-node.ts';
import { headOf, type NoteFile, notesFolder } from './note-file.ts';
import { parseNote, slugOf } from './note-tree.ts';
import { walk } from './walk.ts';

/** One use of a component in a note: `<Update id="…">text</Update>`. */
export interface ComponentUse {
  name: string;
  /** String attributes as written; an attribute given as an expression holds the expression's source. */
  attributes: Record<string, string>;
  /** What stands inside, as plain text. */
  text: string;
  /** Names of the components inside. */
  holds: string[];
  line: number;
}

/** What a note says, before anything renders it. */
export interface NoteOutline extends NoteFile {
  /** The YAML between the fences, whose first line is the file's second. */
  head: string;
  headings: { depth: number; text: string; slug: string; line: number }[];
  links: { url: string; text: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** Rows of tables, each with its cells and those of the row above all. */
  rows: { cells: number; columns: number; line: number }[];
  /** The languages that blocks of code name. */
  languages: { name: string; line: number }[];
  components: ComponentUse[];
  /** Programs, of which there should be none: `{1 + 1}`, `import …`, or the name of an attribute that is one. */
  programs: { text: string; line: number }[];
}

const comment = /^\/\*.*\*\/$/s;

/** Reads one note's source. Throws the MDX parser's error, which names line and column. */
export function outlineNote(id: string, source: string): NoteOutline {
  const said: NoteOutline = {
    id,
    file: `${notesFolder}/${id}.mdx`,
    source,
    head: headOf(source),
    headings: [],
    links: [],
    images: [],
    rows: [],
    languages: [],
    components: [],
    programs: [],
  };
  walk<Nodes>(parseNote(source), (node) => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'heading':
        said.headings.push({ depth: node.depth, text: textOf(node), slug: slugOf(node), line });
        break;
      case 'link':
        said.links.push({ url: node.url, text: textOf(node), line });
        break;
      case 'image':
        said.images.push({ url: node.url, alt: node.alt ?? '', line });
        break;
      case 'table':
        for (const { children, position } of node.children) {
          const columns = node.children[0]?.children.length ?? 0;
          said.rows.push({ cells: children.length, columns, line: position?.start.line ?? line });
        }
        break;
      case 'code':
        if (node.lang) said.languages.push({ name: node.lang, line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name) said.components.push(componentUse(node.name, node, line));
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxExpressionAttribute') said.programs.push({ text: attribute.value, line });
        }
        for (const [name, value] of Object.entries(attributesOf(node))) {
          if ([value].flat().includes(undefined)) said.programs.push({ text: name, line });
        }
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
      case 'mdxjsEsm':
        if (!comment.test(node.value)) said.programs.push({ text: node.value, line });
        break;
      default:
    }
  });
  return said;
}

/** The strings in the source of an expression: `["하나", "둘"]` → 하나, 둘. */
export const stringsIn = (expression = ''): string[] =>
  [...expression.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text);

export function componentUse(name: string, node: ComponentNode, line: number): ComponentUse {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    attributes[attribute.name] = typeof value === 'string' ? value : (value?.value ?? '');
  }
  const holds: string[] = [];
  walk<Nodes>(node, (inner) => {
    if (inner !== node && isComponent(inner) && inner.name) holds.push(inner.name);
  });
  return { name, attributes, text: textOf(node).trim(), holds, line };
}
