import type { Nodes } from 'mdast';
import { toString as headingText } from 'mdast-util-to-string';
import { present } from '../core/present.ts';
import { isComponent } from './component-node.ts';
import { type ComponentUse, componentUse } from './note-outline.ts';
import { parseNote, slugOf } from './note-tree.ts';

/** What stands between two headings of a note. */
export interface NoteSection {
  /** Its anchor and heading; undefined above the first heading. */
  hash?: string;
  name?: string;
  /** As plain text, with single spaces. */
  text: string;
}

/** Nodes whose children are blocks, which a reader sees apart. */
const blocks = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'mdxJsxFlowElement']);

export const withSingleSpaces = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * The text of a note as a reader sees it, cut at its headings.
 * @param show the text of a component, of which `text` holds what stands inside, in a section
 */
export function noteSections(source: string, show: (use: ComponentUse, section: NoteSection) => string): NoteSection[] {
  const sections: NoteSection[] = [{ text: '' }];
  const textOf = (node: Nodes): string => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'image') return node.alt ?? '';
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    const inside = node.children.map(textOf).join(blocks.has(node.type) ? ' ' : '');
    if (!isComponent(node)) return inside;
    const use = componentUse(node.name ?? '', node, node.position?.start.line ?? 1);
    return show({ ...use, text: withSingleSpaces(inside) }, present(sections.at(-1)));
  };
  for (const node of parseNote(source).children) {
    if (node.type === 'heading') {
      sections.push({ hash: slugOf(node), name: headingText(node), text: '' });
      continue;
    }
    const section = present(sections.at(-1));
    section.text = withSingleSpaces(`${section.text} ${textOf(node)}`);
  }
  return sections;
}
