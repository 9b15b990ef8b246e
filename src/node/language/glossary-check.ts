import type { Term } from '../../schemas/term.ts';
import type { Fault } from '../fault.ts';
import type { NoteFile } from '../mdx/note-file.ts';
import type { YamlContent } from '../yaml-content.ts';
import { namesOf } from './term-check.ts';

type Glossary = YamlContent<Record<string, Term>>;

/** Terms that could be taken for one another, and those that are also to be avoided. */
export function checkTermNames({ data, faultAt }: Glossary): Fault[] {
  const terms = Object.entries(data ?? {});
  const ours = new Set(terms.map(([, { ko }]) => ko));
  const named = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [id, term] of terms) {
    for (const name of new Set(namesOf(term))) {
      const other = named.get(name);
      if (other) faults.push(faultAt([id], `${id}: 용어 "${other}"에도 있는 이름 "${name}". 하나로 합친다.`));
      named.set(name, id);
    }
    for (const [index, word] of term.avoid.entries()) {
      if (!ours.has(word)) continue;
      faults.push(faultAt([id, 'avoid', index], `${id}.avoid: 용어로 쓰는 말 "${word}". 목록에서 지운다.`));
    }
  }
  return faults;
}

/** Terms whose page is none of the notes, or one in which they do not stand. */
export function checkTermPages({ data, faultAt }: Glossary, notes: readonly NoteFile[]): Fault[] {
  const byPage = new Map(notes.map((note) => [`/${note.id}/`, note]));
  return Object.entries(data ?? {}).flatMap(([id, term]) => {
    const note = byPage.get(term.page);
    if (note && namesOf(term).some((name) => note.source.includes(name))) return [];
    const why = `${note ? '이 용어가 나오지 않는' : '없는'} 노트 "${term.page}"`;
    return faultAt([id, 'page'], `${id}.page: ${why}. 이 용어를 가르치는 노트를 적는다.`);
  });
}
