import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { literal } from '../../core/pattern.ts';
import type { Term } from '../../schemas/term.ts';
import type { Fault } from '../fault.ts';
import { attributesOf, isComponent } from '../mdx/component-node.ts';
import { lineOf, parseNote } from '../mdx/note-tree.ts';

/** Outside the running text: a reader is not yet, or no longer, in it. */
const aside = new Set(['Goals', 'Summary', 'Quiz']);

/** A word of the glossary in the running text. */
interface Use {
  /** The glossary id. */
  id: string;
  line: number;
  isLinked: boolean;
  text: string;
}

/**
 * The names that a term of the glossary goes by in a text: the Korean one, and of the English ones the
 * proper names and abbreviations; those in small letters only explain the Korean one, in parentheses.
 */
export function namesOf({ ko, en }: Pick<Term, 'ko' | 'en'>): string[] {
  return [ko, ...en.split(', ').filter((name) => /[A-Z]/.test(name))];
}

function usesIn(node: Nodes, names: RegExp, idOf: ReadonlyMap<string, string>): Use[] {
  const line = lineOf(node);
  if (node.type === 'heading' || node.type === 'link' || node.type === 'table') return [];
  if (node.type === 'text') {
    return [...node.value.matchAll(names)].flatMap(([name]) => {
      const id = idOf.get(name);
      return id ? [{ id, line, isLinked: false, text: name }] : [];
    });
  }
  if (isComponent(node)) {
    if (aside.has(node.name ?? '')) return [];
    const { id } = attributesOf(node);
    if (node.name === 'Term') return [{ id: String(id), line, isLinked: true, text: textOf(node) }];
  }
  return 'children' in node ? node.children.flatMap((child) => usesIn(child, names, idOf)) : [];
}

/** Checks that the running text of a note links each term of the glossary where it first stands, and only there. */
export function termCheck(glossary: Readonly<Record<string, Term>>) {
  const idOf = new Map(Object.entries(glossary).flatMap(([id, term]) => namesOf(term).map((name) => [name, id])));
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(`(?<![A-Za-z-])(?:${longestFirst.map(literal).join('|')})(?![A-Za-z-])`, 'g');
  return (file: string, source: string): Fault[] => {
    const seen = new Set<string>();
    return usesIn(parseNote(source), names, idOf).flatMap(({ id, line, isLinked, text }) => {
      const isFirst = !seen.has(id);
      seen.add(id);
      const term = glossary[id];
      if (
        isLinked &&
        term &&
        text &&
        !namesOf(term)
          .flatMap((name) => name.split(' '))
          .some((word) => text.includes(word))
      ) {
        const message = `<Term id="${id}">: 용어 ‘${term.ko}’의 낱말이 없는 글 ‘${text}’. 글이나 id를 고친다.`;
        return [{ file, line, message }];
      }
      if (isFirst === isLinked) return [];
      const name = `용어 ‘${glossary[id]?.ko ?? id}’`;
      const message = isFirst
        ? `${name}: 이 쪽의 본문에 처음 나온다. <Term id="${id}">로 감싼다.`
        : `${name}: 앞에서 이미 <Term>을 달았다. 여기서는 뺀다.`;
      return [{ file, line, message }];
    });
  };
}
