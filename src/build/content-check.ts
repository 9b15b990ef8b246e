import { readdir, readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parseDocument } from 'yaml';
import { note as noteSchema } from '../schemas/note.ts';
import { castIds, checkCasts } from './casts.ts';
import { ContentError, type Fault, unknownSource } from './fault.ts';
import { checkLanguage, readWords } from './language-check.ts';
import { mostImages, readLayers } from './layers.ts';
import { type ComponentUse, type NoteOutline, stringsIn } from './note-outline.ts';
import { checkedNotes } from './note-reading.ts';
import { checkRuntimes } from './runtime-check.ts';
import { splitIds } from './update.ts';
import { checkWordFiles } from './word-files.ts';
import { readYaml } from './yaml-content.ts';

/** The ids that a note may name, each with the file that holds them. */
export interface KnownIds {
  sources: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  casts: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  /** Images whose layers are known, as `name:tag`. */
  images: ReadonlySet<string>;
}

const sinceForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Everything wrong in the notes themselves; links are checked in the built pages. */
export function checkNotes(notes: readonly NoteOutline[], known: KnownIds): Fault[] {
  const faults: Fault[] = [];
  const updateIds = new Map<string, string>();
  const places = new Map<string, string>();
  for (const note of notes) {
    const fault = (line: number | undefined, message: string) => faults.push({ file: note.file, line, message });
    const { data, faults: found, faultAt } = readYaml(note.head, note.file, noteSchema, 'src/schemas/note.ts');
    for (const { line = 0, message } of found) fault(line + 1, message);
    if (data) {
      const { section, order } = data;
      const place = `${section} ${order}`;
      const taken = places.get(place);
      if (taken)
        fault(
          (faultAt(['order'], '').line ?? 0) + 1,
          `order ${order}: ${section}에서 ${taken} 파일이 이미 쓴다. 다른 수를 고른다.`,
        );
      places.set(place, note.file);
    }
    for (const { depth, text, line } of note.headings) {
      if (depth === 1) fault(line, `제목 "${text}": #이 하나다. 쪽의 제목은 머리말의 title이므로 ##부터 쓴다.`);
    }
    for (const { alt, line } of note.images) {
      if (!alt.trim()) fault(line, '그림에 대체 텍스트가 없다. ![이것이 무엇인지](…)처럼 쓴다.');
    }
    for (const { text, line } of note.programs) {
      fault(line, `프로그램 "${text}": 쓸 수 없다. 글로 풀어 쓰고, { }는 \\{ \\}로 적는다.`);
    }
    const anchors = new Map(note.headings.map(({ slug, line }) => [slug, line]));
    for (const use of note.components) {
      for (const message of checkComponent(use, known)) fault(use.line, message);
      const id = use.attributes['id'];
      if (use.name === 'Replay' && id) {
        const line = anchors.get(id);
        const cure = '녹화는 한 쪽에 한 번만 두고, 제목은 이름과 다르게 짓는다.';
        if (line) fault(use.line, `녹화 "${id}"의 이름을 이 쪽의 ${line}번째 줄이 이미 쓴다. ${cure}`);
        anchors.set(id, use.line);
      }
      if (use.name !== 'Update' || !id) continue;
      const first = updateIds.get(id);
      if (first) fault(use.line, `<Update id="${id}">: ${first}에 같은 id가 이미 있다. 다른 id를 쓴다.`);
      updateIds.set(id, `${note.file}:${use.line}`);
    }
  }
  return faults;
}

function checkComponent({ name, attributes, text, holds }: ComponentUse, known: KnownIds): string[] {
  const { id = '', said, since, sources, images, options, answer, alt } = attributes;
  switch (name) {
    case 'Update': {
      const faults = splitIds(sources)
        .filter((source) => !known.sources.has(source))
        .map(unknownSource);
      if (!/^[a-z0-9-]+$/.test(id))
        faults.push(`<Update>의 id "${id}": 쓸 수 없는 글자가 있다. 소문자, 숫자, -로만 짓는다.`);
      if (!said) faults.push('<Update>에 said가 없다. 2021년 노트가 무엇이라 했는지 적는다.');
      if (!text) faults.push('<Update> 안이 비었다. 지금은 어떤지 적는다.');
      if (splitIds(sources).length === 0) faults.push('<Update>에 sources가 없다. 출처의 id를 하나 이상 적는다.');
      if (since !== undefined && !sinceForm.test(since)) {
        faults.push(`<Update>의 since "${since}": 날짜가 아니다. 2024, 2024-01, 2024-01-18 가운데 한 꼴로 적는다.`);
      }
      return faults;
    }
    case 'Cite':
      return known.sources.has(id) ? [] : [unknownSource(id)];
    case 'Term':
      return known.terms.has(id) ? [] : [`용어 "${id}": content/glossary.yaml에 없다. 용어를 더하거나 id를 고친다.`];
    case 'Replay':
      return known.casts.has(id)
        ? []
        : [`녹화 "${id}": content/casts/${id}.cast 파일이 없다. npm run lab -- ${id} 명령으로 녹화하거나 id를 고친다.`];
    case 'Figure':
      if (!known.figures.has(id)) {
        return [`그림 "${id}": src/components/figure/drawings에 없다. ${[...known.figures].join(', ')} 가운데 고른다.`];
      }
      return holds.includes('Cite')
        ? []
        : [`<Figure id="${id}"> 안에 <Cite>가 없다. 그림이 근거로 삼은 출처를 하나 이상 적는다.`];
    case 'LayerExplorer': {
      const names = splitIds(images);
      const faults = names
        .filter((image) => !known.images.has(image))
        .map(
          (image) =>
            `이미지 "${image}": content/layers에 레이어가 없다. ${[...known.images].join(', ')} 가운데 고른다.`,
        );
      if (names.length < 2 || names.length > mostImages) {
        faults.push(
          `<LayerExplorer>의 images가 ${names.length}개다. 견줄 이미지를 2개에서 ${mostImages}개까지 적는다.`,
        );
      }
      return faults;
    }
    case 'Question': {
      const count = stringsIn(options).length;
      const chosen = Number(answer);
      if (count < 2) return ['<Question>의 options에 보기가 둘보다 적다. 보기를 둘 이상 적는다.'];
      if (!Number.isInteger(chosen) || chosen < 1 || chosen > count) {
        return [
          `<Question>의 answer "${answer ?? ''}": 1에서 ${count} 사이의 수가 아니다. 정답이 몇째 보기인지 적는다.`,
        ];
      }
      return [];
    }
    case 'img':
      return alt?.trim() ? [] : ['<img>에 alt가 없다. 그림이 무엇인지 글로 적는다.'];
    case 'Comparison':
    case 'Goals':
    case 'Quiz':
    case 'Summary':
      return [];
    default:
      return /^[A-Z]/.test(name)
        ? [`<${name}>: 없는 부품이다. 이름을 고친다. 쓸 수 있는 부품은 CONTRIBUTING.md에 있다.`]
        : [];
  }
}

async function readIds(file: string): Promise<Set<string>> {
  return new Set(Object.keys(parseDocument(await readFile(file, 'utf8')).toJS() ?? {}));
}

async function checkNotesFolder(): Promise<void> {
  // Where a file of words has faults, that is told, and the language left unchecked.
  const words = (await checkWordFiles()).length === 0 ? await readWords() : undefined;
  const { notes, faults: found } = await checkedNotes(words);
  const [sources, terms, casts, drawings, layers] = await Promise.all([
    readIds('content/sources.yaml'),
    readIds('content/glossary.yaml'),
    castIds(),
    readdir('src/components/figure/drawings'),
    readLayers(),
  ]);
  const figures = new Set(drawings.map((file) => file.replace('.astro', '')));
  const images = new Set(layers.images.flatMap(({ names }) => names));
  const faults = [...found, ...checkNotes(notes, { sources, terms, casts: new Set(casts), figures, images })];
  if (faults.length > 0) throw new ContentError(faults);
}

/** The files of words, then the words of all files, which they decide on. */
async function checkWords(): Promise<void> {
  const faults = await checkWordFiles();
  if (faults.length > 0) throw new ContentError(faults);
  const spoken = await checkLanguage(await readWords());
  if (spoken.length > 0) throw new ContentError(spoken);
}

/** Reads the content folder and throws one {@link ContentError} that lists every fault in it. */
export async function checkContent(): Promise<void> {
  const results = await Promise.allSettled([checkNotesFolder(), checkWords(), checkRuntimes(), checkCasts()]);
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const faults = errors.flatMap((error) => (error instanceof ContentError ? error.faults : []));
  // What else was thrown may come of these faults, so they are told first.
  if (faults.length > 0) throw new ContentError(faults);
  if (errors.length > 0) throw errors[0];
}

/** Checks the content before a build begins. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await checkContent();
      },
    },
  };
}
