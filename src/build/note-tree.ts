import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { present } from '../core/present.ts';
import { walk } from './walk.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkCjkFriendly);

const slugs = new WeakMap<Heading, string>();

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
    if (node.type === 'heading') slugs.set(node, slugger.slug(textOf(node)));
  });
  last = { source, tree };
  return tree;
}

/** The same for one who changes it, the last to ask for it. */
export function takeTree(source: string): Root {
  const tree = parseNote(source);
  last = undefined;
  return tree;
}

/** The anchor of a heading. */
export const slugOf = (heading: Heading) => present(slugs.get(heading));
