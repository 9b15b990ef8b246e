import type { Nodes } from 'mdast';
import { toString as headingText } from 'mdast-util-to-string';
import { present } from '../../core/present.ts';
import { type ComponentUse, componentUse, isComponent } from './component-node.ts';
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

/** Words, and components in them. */
export type NoteText = (string | { use: ComponentUse; inside: NoteText })[];

/** A part of a note as it was written: its anchor and heading, and its text. */
export interface WrittenSection {
  hash?: string;
  name?: string;
  text: NoteText;
}

function textOf(node: Nodes): NoteText {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  if (node.type === 'image') return [node.alt ?? ''];
  if (!('children' in node)) return node.type === 'break' ? [' '] : [];
  const between = blocks.has(node.type) ? [' '] : [];
  const inside = node.children.flatMap((child, index) => [...(index > 0 ? between : []), ...textOf(child)]);
  return isComponent(node)
    ? [{ use: componentUse(node), inside }]
    : [inside.some((part) => typeof part !== 'string') ? inside : inside.join('')].flat();
}

/** The text of a note, cut at its headings. */
export function writtenSections(source: string): WrittenSection[] {
  const sections: WrittenSection[] = [{ text: [] }];
  for (const node of parseNote(source).children) {
    if (node.type === 'heading') sections.push({ hash: slugOf(node), name: headingText(node), text: [] });
    else present(sections.at(-1)).text.push(' ', ...textOf(node));
  }
  return sections;
}

/**
 * The text of a note as a reader sees it, cut at its headings.
 * @param show the text of a component, of which `text` holds what stands inside, in a section
 */
export function noteSections(
  written: readonly WrittenSection[],
  show: (use: ComponentUse, section: NoteSection) => string,
): NoteSection[] {
  return written.map(({ text, ...place }) => {
    const section: NoteSection = { ...place, text: '' };
    const shown = (part: NoteText[number]): string =>
      typeof part === 'string'
        ? part
        : show({ ...part.use, text: withSingleSpaces(part.inside.map(shown).join('')) }, section);
    section.text = withSingleSpaces(text.map(shown).join(''));
    return section;
  });
}
