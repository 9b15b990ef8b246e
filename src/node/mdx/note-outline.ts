import type { Code, Heading, Nodes, Paragraph, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { attributesOf, type ComponentNode, type ComponentUse, componentUse, isComponent } from './component-node.ts';
import { headOf, type NoteFile, notesFolder } from './note-file.ts';
import { lineOf, parseNote, slugOf } from './note-tree.ts';
import { walk } from './walk.ts';

/** What a note says, before anything renders it. */
export interface NoteOutline extends NoteFile {
  /** The YAML between the fences, whose first line is the file's second. */
  head: string;
  headings: { depth: number; text: string; slug: string; isPlain: boolean; line: number }[];
  links: { url: string; text: string; line: number }[];
  images: { url: string; alt: string; line: number }[];
  /** Rows of tables, each with its cells and those of the row above all. */
  rows: { cells: number; columns: number; line: number }[];
  /** Blocks of code, each with the language that it names, and whether a fence ends it. */
  codes: { language: string; text: string; isClosed: boolean; line: number }[];
  components: ComponentUse[];
  /** Components that stand in a line with other text. */
  amidText: { name: string; line: number }[];
  /** Headings with nothing of their own below. */
  bareHeadings: { text: string; line: number }[];
  /** Markdown that the site has no look for. */
  foreign: { text: string; line: number }[];
  /** Programs, of which there should be none: `{1 + 1}`, `import …`, or the name of an attribute that is one. */
  programs: { text: string; line: number }[];
}

/** The parser takes what no fence ends for code to the end of the note. */
function isClosed({ position }: Code, source: string): boolean {
  const [start = 1, end = 1] = [position?.start.line, position?.end.line];
  return end > start && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(source.split('\n')[end - 1] ?? '');
}

/** Whether a heading can be a link to itself: none of it leads elsewhere. */
function isPlain(heading: Heading): boolean {
  let plain = true;
  walk<Nodes>(heading, (node) => {
    if (node.type === 'link' || isComponent(node)) plain = false;
  });
  return plain;
}

function amidText({ children }: Paragraph) {
  const isText = (node: Nodes) =>
    !isComponent(node) && node.type !== 'mdxTextExpression' && !(node.type === 'text' && !node.value.trim());
  if (!children.some(isText)) return [];
  return children.flatMap((node) => (isComponent(node) ? { name: node.name ?? '', line: lineOf(node) } : []));
}

function bareHeadings({ children }: Root) {
  return children.flatMap((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return [];
    return { text: textOf(node), line: lineOf(node) };
  });
}

function rowsOf(table: Table) {
  const columns = table.children[0]?.children.length ?? 0;
  return table.children.map((row) => ({ cells: row.children.length, columns, line: lineOf(row) }));
}

/** The attributes of a component that are programs. */
function programsIn(node: ComponentNode) {
  const line = lineOf(node);
  const spread = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxExpressionAttribute' ? { text: attribute.value, line } : [],
  );
  const named = Object.entries(attributesOf(node)).flatMap(([text, value]) =>
    [value].flat().includes(undefined) ? { text, line } : [],
  );
  return [...spread, ...named];
}

const comment = /^\/\*.*\*\/$/s;

/** Adds what one node of Markdown says. */
function addMarkdown(node: Nodes, said: NoteOutline): void {
  const line = lineOf(node);
  switch (node.type) {
    case 'root':
      said.bareHeadings.push(...bareHeadings(node));
      break;
    case 'paragraph':
      said.amidText.push(...amidText(node));
      break;
    case 'heading':
      said.headings.push({ depth: node.depth, text: textOf(node), slug: slugOf(node), isPlain: isPlain(node), line });
      break;
    case 'link':
      said.links.push({ url: node.url, text: textOf(node), line });
      break;
    case 'image':
      said.images.push({ url: node.url, alt: node.alt ?? '', line });
      break;
    case 'table':
      said.rows.push(...rowsOf(node));
      break;
    case 'code':
      said.codes.push({ language: node.lang ?? '', text: node.value, isClosed: isClosed(node, said.source), line });
      break;
    case 'footnoteReference':
      said.foreign.push({ text: `[^${node.label}]`, line });
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') said.foreign.push({ text: node.checked ? '- [x]' : '- [ ]', line });
      break;
    default:
  }
}

/** Adds what one node says that is no Markdown: a component, or a program. */
function addMdx(node: Nodes, said: NoteOutline): void {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name) said.components.push(componentUse(node));
      said.programs.push(...programsIn(node));
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      if (!comment.test(node.value)) said.programs.push({ text: node.value, line: lineOf(node) });
      break;
    default:
  }
}

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
    codes: [],
    components: [],
    amidText: [],
    bareHeadings: [],
    foreign: [],
    programs: [],
  };
  walk<Nodes>(parseNote(source), (node) => {
    addMarkdown(node, said);
    addMdx(node, said);
  });
  return said;
}
