import { readdir, readFile } from 'node:fs/promises';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';

export const notesFolder = 'content/notes';

/** One use of a component in a note: `<Update id="…">text</Update>`. */
export interface ComponentUse {
  name: string;
  /** String attributes as written; an attribute given as an expression holds the expression's source. */
  attributes: Record<string, string>;
  /** What stands inside, as plain text. */
  text: string;
  line: number;
}

/** What a note's source says, before anything renders it. */
export interface NoteOutline {
  /** `image-tags` for `content/notes/image-tags.mdx`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  frontmatter: Record<string, unknown>;
  headings: { depth: number; text: string; slug: string; line: number }[];
  links: { url: string; line: number }[];
  images: { alt: string; line: number }[];
  components: ComponentUse[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** The Markdown of a note as a tree. Throws the MDX parser's error, which names line and column. */
export const parseNote = (text: string): Root => processor.parse(text);

/** Reads one note's source. Throws the MDX parser's error, which names line and column. */
export function outlineNote(id: string, text: string): NoteOutline {
  const tree = parseNote(text);
  const slugger = new GithubSlugger();
  const outline: NoteOutline = {
    id,
    file: `${notesFolder}/${id}.mdx`,
    frontmatter: {},
    headings: [],
    links: [],
    images: [],
    components: [],
  };
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'yaml':
        outline.frontmatter = parseYaml(node.value) ?? {};
        break;
      case 'heading': {
        const heading = textOf(node);
        outline.headings.push({ depth: node.depth, text: heading, slug: slugger.slug(heading), line });
        break;
      }
      case 'link':
        outline.links.push({ url: node.url, line });
        break;
      case 'image':
        outline.images.push({ alt: node.alt ?? '', line });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name) outline.components.push(componentUse(node.name, node, line));
    }
  });
  return outline;
}

/** The strings in the source of an expression: `["하나", "둘"]` → 하나, 둘. */
export const stringsIn = (expression = ''): string[] =>
  [...expression.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g)].map(([, , text = '']) => text);

export function componentUse(name: string, node: MdxJsxFlowElement | MdxJsxTextElement, line: number): ComponentUse {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    attributes[attribute.name] = typeof value === 'string' ? value : (value?.value ?? '');
  }
  return { name, attributes, text: textOf(node).trim(), line };
}

/** The outlines of all notes, in the order of their paths. */
export async function readNotes(): Promise<NoteOutline[]> {
  const paths = (await readdir(notesFolder, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort();
  return Promise.all(
    paths.map(async (path) =>
      outlineNote(path.slice(0, -'.mdx'.length), await readFile(`${notesFolder}/${path}`, 'utf8')),
    ),
  );
}
