import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { present } from '../core/present.ts';
import { rememberingLast } from './remembered.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkCjkFriendly);

const slugs = new WeakMap<Heading, string>();

/**
 * The Markdown of a note as a tree, parsed once for all that ask for it in turn, so not to be changed.
 * Throws the MDX parser's error, which names line and column.
 */
export const parseNote = rememberingLast((source): Root => {
  const tree = processor.parse(source);
  const slugger = new GithubSlugger();
  visit(tree, 'heading', (node) => {
    slugs.set(node, slugger.slug(textOf(node)));
  });
  return tree;
});

/** The anchor of a heading. */
export const slugOf = (heading: Heading) => present(slugs.get(heading));
