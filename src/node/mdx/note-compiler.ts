import type { unified } from '@astrojs/markdown-remark';
import { createShikiHighlighter } from '@astrojs/markdown-remark/shiki';
import type { ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Nodes, Paragraph } from 'mdast';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { blockSpaces } from './block-spaces.ts';
import { codeTokenClasses } from './code-tokens.ts';
import { attributesOf, isComponent } from './component-node.ts';
import { headingLinks } from './heading-links.ts';
import { lineJoints } from './line-joints.ts';
import { parseNote, slugOf } from './note-tree.ts';
import { prefixLinks } from './prefix-links.ts';
import { walk } from './walk.ts';

type CreateRenderer = NonNullable<ReturnType<typeof unified>['createMdxRenderer']>;

/** A note as a module. */
export type CompiledNote = Awaited<ReturnType<Awaited<ReturnType<CreateRenderer>>['process']>>;

/** A piece of a note's page: HTML, or a component with what stands inside. */
export type Piece = string | { name: string; attributes: Properties; inside: Piece[] };

/** No component of a note runs in the browser by itself. */
const islands = { hydratedComponents: [], clientOnlyComponents: [], serverComponents: [] };
const astroMetadata = { ...islands, scripts: [], propagation: 'none' as const, containsHead: false, pageOptions: {} };

/** Stands around what is no HTML. No note holds it: Markdown's parser replaces it. */
const mark = '\0';
const marked = (value: number | ''): ElementContent => ({ type: 'text', value: mark + value + mark });

const isSpace = (node: Nodes) => node.type === 'text' && !node.value.trim();

function piecesAsJson(tree: Nodes, blocks: ReadonlyMap<Code, ElementContent[]>, base: string): string {
  const parts: string[] = [];
  const part = (name: string, attributes: object, inside: () => ElementContent[]) => {
    const number = parts.push(`,{"name":"${name}","attributes":${JSON.stringify(attributes)},"inside":[`);
    return [marked(number), ...inside(), marked('')];
  };
  const page = toHast(tree, {
    handlers: {
      code: (_, node: Code) => part('CodeBlock', {}, () => blocks.get(node) ?? []),
      // Components that stand alone on a line are no paragraph, nor are comments.
      paragraph: (state: State, node: Paragraph) =>
        node.children.every((child) => isComponent(child) || isSpace(child) || child.type === 'mdxTextExpression')
          ? state.all({ ...node, children: node.children.filter(isComponent) })
          : defaultHandlers.paragraph(state, node),
    },
    unknownHandler: (state: State, node: Nodes) => {
      if (!isComponent(node)) return [];
      const [tagName, attributes] = [node.name, attributesOf(node)];
      if (!tagName) return state.all(node);
      if (/^[A-Z]/.test(tagName)) return part(tagName, attributes, () => state.all(node));
      return { type: 'element', tagName, properties: attributes as Properties, children: state.all(node) };
    },
  }) as Root;
  for (const change of [headingLinks, lineJoints, blockSpaces, prefixLinks]) change(page, base);
  const pieces = toHtml(page)
    .split(mark)
    .map((text, index) => (index % 2 === 0 ? JSON.stringify(text) : (parts[Number(text) - 1] ?? ']},')));
  return `[${pieces.join('')}]`;
}

/** A note as a module of pieces, which `NotePieces.astro` draws. */
export async function compileNote({ source, base }: { source: string; base: string }): Promise<CompiledNote> {
  const tree = parseNote(source);
  const codes: Code[] = [];
  const headings: { depth: number; slug: string; text: string }[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'code') codes.push(node);
    if (node.type === 'heading') headings.push({ depth: node.depth, slug: slugOf(node), text: textOf(node) });
  });
  const highlighter = await createShikiHighlighter({ theme: 'css-variables' });
  const blocks = new Map<Code, ElementContent[]>();
  for (const code of codes) {
    const options = { transformers: [codeTokenClasses] };
    const { children } = await highlighter.codeToHast(`${code.value}\n`, code.lang ?? 'text', options);
    blocks.set(code, children as ElementContent[]);
  }
  const code = `import { jsx } from 'astro/jsx-runtime';
export const frontmatter = {}, getHeadings = () => ${JSON.stringify(headings)};
const pieces = ${piecesAsJson(tree, blocks, base)};
export default function MDXContent({ components }) { return jsx(components.NotePieces, { pieces, components }); }`;
  return { code, map: null, astroMetadata };
}
