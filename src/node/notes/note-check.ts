import { note as noteSchema } from '../../schemas/note.ts';
import type { Fault } from '../fault.ts';
import type { NoteOutline } from '../mdx/note-outline.ts';
import { readYaml } from '../yaml-content.ts';
import { checkCodes, type Line } from './code-check.ts';
import { checkComponent, checkImage, isBlock, type Known } from './component-check.ts';

const markdownChecks = [
  checkHeadings,
  checkCodes,
  checkMarkdown,
  checkBlocks,
  checkComparisons,
  checkDrawings,
  checkReplays,
  checkQuestions,
];

/** Everything wrong in the notes themselves; links are checked in the built pages. */
export function checkNotes(notes: readonly NoteOutline[], known: Known): Fault[] {
  const faults: Fault[] = [];
  const [places, titles, updates] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  for (const note of notes) {
    const { file, components } = note;
    faults.push(...checkHead(note, places, titles));
    const found = markdownChecks.flatMap((check) => check(note));
    for (const use of components) {
      const { name, line, attributes } = use;
      found.push(...checkComponent(use, known).map((message) => ({ line, message })));
      const id = name === 'Update' && attributes['id'];
      if (!id) continue;
      const first = updates.get(id);
      const message = `<Update id="${id}">: ${first}에 같은 id가 이미 있다. 다른 id를 쓴다.`;
      if (first) found.push({ line, message });
      updates.set(id, `${file}:${line}`);
    }
    faults.push(...found.map((fault) => ({ file, ...fault })));
  }
  return faults;
}

/** @param places section and order of the notes before, each with its file; so for titles */
function checkHead({ head, file }: NoteOutline, places: Map<string, string>, titles: Map<string, string>): Fault[] {
  if (!head.trim()) {
    const cure = '첫 줄의 ---와 다음 --- 사이에 title, description, section, order를 적는다.';
    return [{ file, line: 1, message: `머리말이 없다. ${cure}` }];
  }
  const { data, faults: found, faultAt } = readYaml(head, file, noteSchema, 'src/schemas/note.ts');
  const faults = [...found];
  if (data) {
    const { title, section, order } = data;
    const taken = places.get(`${section} ${order}`);
    if (taken) {
      faults.push(faultAt(['order'], `order ${order}: ${section}에서 ${taken} 파일이 이미 쓴다. 다른 수를 고른다.`));
    }
    const titled = titles.get(title);
    if (titled)
      faults.push(faultAt(['title'], `title: ${titled} 파일이 이미 쓰는 제목 "${title}". 다른 제목을 적는다.`));
    places.set(`${section} ${order}`, file);
    titles.set(title, file);
  }
  return faults.map(({ line = 0, ...fault }) => ({ ...fault, line: line + 1 }));
}

function checkHeadings({ headings, bareHeadings }: NoteOutline): Line[] {
  const faults: Line[] = [];
  for (const [index, { depth, text, isPlain, line }] of headings.entries()) {
    const above = headings[index - 1]?.depth ?? 1;
    if (depth === 1)
      faults.push({ line, message: `제목 "${text}": #이 하나다. 쪽의 제목은 머리말의 title이므로 ##부터 쓴다.` });
    else if (depth > above + 1)
      faults.push({
        line,
        message: `제목 "${text}": 위의 제목에서 단계를 건너뛴다. ${'#'.repeat(above + 1)} 제목으로 쓴다.`,
      });
    if (!text.trim()) faults.push({ line, message: '제목이 비었다. 글을 적거나 줄을 지운다.' });
    if (!isPlain) faults.push({ line, message: `제목 "${text}": 링크나 부품을 넣을 수 없다. 글만 적는다.` });
    if (/[.:]$/.test(text)) faults.push({ line, message: `제목 "${text}": 마침표나 쌍점 없이 끝낸다.` });
    const first = headings.findIndex((heading) => text && heading.text === text);
    if (first < index && text) faults.push({ line, message: `제목 "${text}": 이 쪽에 이미 있다. 다르게 짓는다.` });
  }
  for (const { text, line } of bareHeadings) {
    faults.push({ line, message: `제목 "${text}": 아래에 글이 없다. 글을 적거나 제목을 지운다.` });
  }
  return faults;
}

function checkMarkdown({ images, links, rows, foreign, programs }: NoteOutline): Line[] {
  const faults: Line[] = [];
  for (const { url, alt, line } of images) {
    faults.push(...checkImage(url, alt).map((message) => ({ line, message })));
  }
  for (const { url, text, line } of links) {
    if (!/^(?:\/(?!\/)|#|https:\/\/[^\s/]+\.[^\s/]|mailto:[^\s@]+@[^\s@])/.test(url)) {
      const message = `링크 ${url}: 쓸 수 없는 주소다. 사이트 안은 /로, 쪽 안은 #으로, 밖은 https://로 시작한다.`;
      faults.push({ line, message });
    }
    if (!text.trim()) faults.push({ line, message: `링크 ${url}: 누를 글이 없다. [글](${url})처럼 적는다.` });
    if (/^(?:여기|이곳|링크|이 링크|클릭|https?:\/\/.*)$/.test(text))
      faults.push({ line, message: `링크 ${url}: 어디로 가는지 모를 글 "${text}". 가는 곳의 이름을 적는다.` });
  }
  for (const { cells, columns, line } of rows) {
    if (cells <= columns) continue;
    const cure = `머리줄처럼 ${columns}칸으로 적고, 글 속의 |는 \\|로 쓴다.`;
    faults.push({ line, message: `표의 줄이 ${cells}칸이어서 끝이 잘린다. ${cure}` });
  }
  for (const { text, line } of foreign) {
    faults.push({ line, message: `표기 ‘${text}’: 이 사이트에는 없는 마크다운이다. 글로 풀어 쓴다.` });
  }
  for (const { text, line } of programs) {
    const message = `프로그램 "${text}": 쓸 수 없다. 글로 풀어 쓰고, { }는 \\{ \\}로 적는다.`;
    faults.push({ line, message });
  }
  return faults;
}

function checkBlocks({ amidText }: NoteOutline): Line[] {
  const cure = '앞뒤를 한 줄씩 비우고 따로 적는다.';
  return amidText
    .filter(({ name }) => isBlock(name))
    .map(({ name, line }) => ({ line, message: `<${name}>: 문장 안에 둘 수 없는 부품이다. ${cure}` }));
}

/** A reader's answer is kept by the question's words. */
function checkQuestions({ components }: NoteOutline): Line[] {
  const asked = new Map<string, number>();
  return components.flatMap(({ name, attributes, line }) => {
    const ask = name === 'Question' && attributes['ask'];
    if (!ask) return [];
    const first = asked.get(ask);
    asked.set(ask, line);
    return first ? { line, message: `질문 "${ask}": ${first}번째 줄이 이미 묻는다. 다르게 묻는다.` } : [];
  });
}

/** The page of the comparison alone brings it. */
function checkComparisons({ file, components }: NoteOutline): Line[] {
  if (file === 'content/notes/comparison.mdx') return [];
  const message = '<Comparison>: content/notes/comparison.mdx에만 둘 수 있다. [비교표](/comparison/)로 잇는다.';
  return components.flatMap(({ name, line }) => (name === 'Comparison' ? { line, message } : []));
}

/** Figures and what shows the layers have ids of their own. */
function checkDrawings({ components }: NoteOutline): Line[] {
  const lines = new Map<string, number>();
  return components.flatMap(({ name, attributes, line }) => {
    if (name !== 'Figure' && name !== 'LayerExplorer') return [];
    const shown = name === 'Figure' ? `<Figure id="${attributes['id']}">` : `<${name}>`;
    const first = lines.get(shown);
    lines.set(shown, line);
    return first ? { line, message: `${shown}: ${first}번째 줄에 이미 있다. 한 쪽에 한 번만 둔다.` } : [];
  });
}

/** The id of a recording is an anchor of its page. */
function checkReplays({ headings, components }: NoteOutline): Line[] {
  const anchors = new Map(headings.map(({ slug, line }) => [slug, line]));
  return components.flatMap(({ name, attributes, line }) => {
    const id = name === 'Replay' && attributes['id'];
    if (!id) return [];
    const taken = anchors.get(id);
    anchors.set(id, line);
    const cure = '녹화는 한 쪽에 한 번만 두고, 제목은 이름과 다르게 짓는다.';
    return taken ? { line, message: `녹화 "${id}"의 이름을 이 쪽의 ${taken}번째 줄이 이미 쓴다. ${cure}` } : [];
  });
}
