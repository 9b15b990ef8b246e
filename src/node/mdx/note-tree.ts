import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { walk } from './walk.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkCjkFriendly);

let last: { source: string; tree: Root } | undefined;

/**
 * The Markdown of a note as a tree, parsed once for all that ask for it in turn, so not to be changed.
 * Throws the MDX parser's error, which names line and column.
 */
export function parseNote(source: string): Root {
  if (last?.source === source) return last.tree;
  const tree = processor.parse(source);
  const slugger = new GithubSlugger();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'heading') node.data = { hProperties: { id: slugger.slug(textOf(node)) } };
  });
  last = { source, tree };
  return tree;
}

/** The anchor of a heading. */
export const slugOf = (heading: Heading) => String(heading.data?.hProperties?.['id']);

/** The line, from 1, on which a node begins. */
export const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
