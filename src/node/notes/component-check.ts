import { sentence } from '../../schemas/sentence.ts';
import { futureFault, isDate } from '../calendar.ts';
import { mostImages } from '../facts/layers.ts';
import { unknownSource } from '../fault.ts';
import { type ComponentUse, splitIds } from '../mdx/component-node.ts';

/** Ids, of which some are known. */
export interface Ids {
  has: (id: string) => boolean;
}

/** What the components of a note are held against. */
export interface Known {
  /** Ids that a note may name. */
  sources: Ids;
  terms: Ids;
  casts: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  /** Images whose layers are known, as `name:tag`. */
  images: ReadonlySet<string>;
  /** `YYYY-MM-DD`: nothing can have changed after it. */
  today: string;
}

/** The components of notes, and the few elements of HTML that they may hold, each with the attributes that it takes. */
const takes: Readonly<Record<string, readonly string[]>> = {
  Cite: ['id'],
  Comparison: [],
  Figure: ['id'],
  Goals: [],
  LayerExplorer: ['images'],
  Question: ['ask', 'options', 'answer'],
  Quiz: [],
  Replay: ['id'],
  Summary: [],
  Term: ['id'],
  Update: ['id', 'said', 'since', 'sources'],
  br: [],
  img: ['src', 'alt', 'width', 'height'],
  kbd: [],
  sub: [],
  sup: [],
};
/** Those that stand beside the running text. */
const aside = ['Goals', 'Quiz', 'Summary'];
/** Those that show nothing of what stands inside. */
const hollow = ['Cite', 'Comparison', 'LayerExplorer', 'Replay'];

/** Whether a component is a block of the page, and no part of a sentence. */
export const isBlock = (name: string) => /^[A-Z]/.test(name) && name !== 'Cite' && name !== 'Term';

const elements = Object.keys(takes).filter((name) => /^[a-z]/.test(name));

/** What is wrong with a component by itself: its name, its attributes, what it names and holds. */
export function checkComponent(use: ComponentUse, known: Known): string[] {
  const { name } = use;
  const taken = Object.hasOwn(takes, name) ? takes[name] : undefined;
  if (!taken) {
    return /^[A-Z]/.test(name)
      ? [`<${name}>: 없는 부품이다. 이름을 고친다. 쓸 수 있는 부품은 CONTRIBUTING.md에 있다.`]
      : [`<${name}>: 노트에 쓸 수 없는 HTML이다. 마크다운이나 부품으로 적는다(HTML은 ${elements.join(', ')}만).`];
  }
  const stray = Object.keys(use.attributes).filter((attribute) => !taken.includes(attribute));
  const nested = use.holds.filter((inner) => isBlock(inner) && !(name === 'Quiz' && inner === 'Question'));
  const glossed = aside.includes(name) && use.holds.includes('Term');
  const cure = taken.length > 0 ? `${taken.join(', ')} 가운데 고른다` : '지운다';
  return [
    ...stray.map((attribute) => `<${name}>의 ${attribute}: 없는 속성이다. ${cure}.`),
    ...use.repeated.map((attribute) => `<${name}>의 ${attribute}: 두 번 나오는 속성이다. 하나를 지운다.`),
    ...(glossed ? [`<${name}> 안의 <Term>: 본문에만 단다. 뺀다.`] : []),
    ...nested.map((inner) => `<${name}> 안의 <${inner}>: 다른 부품 안에 둘 수 없다. 밖으로 옮긴다.`),
    ...(hollow.includes(name) && use.text
      ? [`<${name}> 안의 글 "${use.text}": 쪽에 나오지 않는다. <${name} />처럼 닫고 글은 밖에 적는다.`]
      : []),
    ...(taken.includes('id') && !use.attributes['id']
      ? [`<${name}>에 id가 없다. 무엇을 가리키는지 적는다.`]
      : checkContents(use, known)),
  ];
}

function checkContents(use: ComponentUse, known: Known): string[] {
  const { name, attributes, text, holds } = use;
  const { id = '', images, src, alt } = attributes;
  switch (name) {
    case 'Update':
      return checkUpdate(attributes, text, known);
    case 'Cite':
      return known.sources.has(id) ? [] : [unknownSource(id)];
    case 'Term':
      if (!text) return [`<Term id="${id}"> 안이 비었다. 본문에 나올 용어를 적는다.`];
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
    case 'LayerExplorer':
      return checkImages(splitIds(images), known.images);
    case 'Question':
      return checkQuestion(use);
    case 'img':
      return checkImage(src ?? '', alt ?? '');
    default:
      return [];
  }
}

/** A picture of the site, with what stands for it where it is not seen. */
export function checkImage(src: string, alt: string): string[] {
  const faults: string[] = [];
  if (!alt.trim()) faults.push('그림에 대체 텍스트(alt)가 없다. 무엇이 그려져 있는지 ![글](…)이나 alt="글"로 적는다.');
  if (/^\S+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(alt.trim())) {
    faults.push(`그림의 대체 텍스트 "${alt}": 파일 이름이다. 무엇이 그려져 있는지 적는다.`);
  }
  if (!/^\/(?!\/)/.test(src)) {
    faults.push(`그림 "${src}": 쪽이 불러올 수 없는 주소다. 파일을 public/에 두고 /이름.svg처럼 적는다.`);
  }
  return faults;
}

const repeated = (names: readonly string[]) => names.find((name, index) => names.indexOf(name) < index);

function checkUpdate(
  { id = '', said, since, sources }: ComponentUse['attributes'],
  text: string,
  known: Known,
): string[] {
  const cited = splitIds(sources);
  const faults = cited.filter((source) => !known.sources.has(source)).map(unknownSource);
  if (!/^[a-z0-9-]+$/.test(id))
    faults.push(`<Update>의 id "${id}": 쓸 수 없는 글자가 있다. 소문자, 숫자, -로만 짓는다.`);
  if (!said) faults.push('<Update>에 said가 없다. 2021년 노트가 무엇이라 했는지 적는다.');
  else if (!sentence.safeParse(said).success) faults.push(`<Update>의 said "${said}": ‘-다.’로 끝나는 글로 적는다.`);
  if (!text) faults.push('<Update> 안이 비었다. 지금은 어떤지 적는다.');
  const again = repeated(cited);
  if (again) faults.push(`<Update>의 sources: 두 번 나오는 출처 "${again}". 하나를 지운다.`);
  if (cited.length === 0) faults.push('<Update>에 sources가 없다. 출처의 id를 하나 이상 적는다.');
  if (since === undefined) return faults;
  const wrong = isDate(since)
    ? futureFault(since, known.today)
    : `날짜가 아닌 값 "${since}". 2024, 2024-01, 2024-01-18 가운데 한 꼴로 적는다.`;
  return wrong ? [...faults, `<Update>의 since: ${wrong}`] : faults;
}

function checkImages(names: readonly string[], known: ReadonlySet<string>): string[] {
  const faults = names
    .filter((image) => !known.has(image))
    .map((image) => `이미지 "${image}": content/layers에 레이어가 없다. ${[...known].join(', ')} 가운데 고른다.`);
  const count = new Set(names).size;
  if (count !== names.length || count < 2 || count > mostImages) {
    faults.push(
      `<LayerExplorer>의 images "${names.join(' ')}": 견줄 이미지를 하나씩, 2개에서 ${mostImages}개까지 적는다.`,
    );
  }
  return faults;
}

function checkQuestion({ attributes, lists, text }: ComponentUse): string[] {
  const { ask, answer = '' } = attributes;
  const { options: offered = [] } = lists;
  const faults: string[] = [];
  const chosen = Number(answer);
  if (!ask) faults.push('<Question>에 ask가 없다. 무엇을 묻는지 적는다.');
  if (!text) faults.push('<Question> 안이 비었다. 왜 그것이 정답인지 적는다.');
  if (offered.length < 2) return [...faults, '<Question>의 options에 보기가 둘보다 적다. 보기를 둘 이상 적는다.'];
  if (offered.some((option) => !option.trim())) faults.push('<Question>의 options: 빈 보기가 있다. 적거나 지운다.');
  const again = repeated(offered);
  if (again) faults.push(`<Question>의 options: 두 번 나오는 보기 "${again}". 하나를 고친다.`);
  if (!Number.isInteger(chosen) || chosen < 1 || chosen > offered.length) {
    faults.push(
      `<Question>의 answer "${answer}": 1에서 ${offered.length} 사이의 수가 아니다. 정답이 몇째 보기인지 적는다.`,
    );
  }
  return faults;
}
