import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNotes, type KnownIds } from '../../src/build/content-check.ts';
import { outlineNote } from '../../src/build/note-outline.ts';

const known: KnownIds = {
  sources: new Set(['docker-docs']),
  terms: new Set(['pod']),
  casts: new Set(['docker-pull']),
  figures: new Set(['nesting']),
  images: new Set(['nginx:latest', 'nginx:stable']),
};

function note(body: string, { id = 'tags', order = 10 } = {}) {
  const head = `---\ntitle: 태그\ndescription: 태그를 읽는다.\nsection: docker\norder: ${order}\n---\n`;
  return outlineNote(id, head + body);
}

const faultsOf = (body: string) =>
  checkNotes([note(body)], known).map(({ file, line, message }) => `${file}:${line} ${message}`);

const goodUpdate = '<Update id="a" said="그랬다." since="2024-01" sources="docker-docs">지금은 이렇다.</Update>';

test('a sound note has no faults', () => {
  const body = `\n## 무엇을 가리키나\n\n<Term id="pod">파드</Term> <Cite id="docker-docs" />\n\n${goodUpdate}\n\n<Replay id="docker-pull" />\n\n<Figure id="nesting"><Cite id="docker-docs" /></Figure>\n\n<LayerExplorer images="nginx:latest nginx:stable" />\n\n<Question ask="어느 것?" options={["하나", "둘"]} answer={2}>까닭</Question>\n`;
  assert.deepEqual(faultsOf(body), []);
});

const planted: { what: string; body: string; expected: string }[] = [
  {
    what: 'an unknown source',
    body: '\n\n앞글 <Cite id="dcoker-docs" />',
    expected: 'content/notes/tags.mdx:9 출처 "dcoker-docs"가 content/sources.yaml에 없다. 출처를 더하거나 id를 고친다.',
  },
  {
    what: 'an unknown term',
    body: '\n<Term id="pood">파드</Term>란',
    expected: 'content/notes/tags.mdx:8 용어 "pood"가 content/glossary.yaml에 없다. 용어를 더하거나 id를 고친다.',
  },
  {
    what: 'a missing cast',
    body: '\n<Replay id="docker-pul" />',
    expected:
      'content/notes/tags.mdx:8 녹화 content/casts/docker-pul.cast가 없다. npm run lab -- docker-pul로 녹화하거나 id를 고친다.',
  },
  {
    what: 'an unknown figure',
    body: '\n<Figure id="nest" />',
    expected: 'content/notes/tags.mdx:8 그림 "nest"가 src/components/figure/drawings에 없다. 있는 그림은 nesting이다.',
  },
  {
    what: 'a figure without a source',
    body: '\n<Figure id="nesting" />',
    expected:
      'content/notes/tags.mdx:8 <Figure id="nesting"> 안에 <Cite>가 없다. 그림이 근거로 삼은 출처를 하나 이상 적는다.',
  },
  {
    what: 'an image whose layers are not known',
    body: '\n<LayerExplorer images="nginx:latest nginx:stabel" />',
    expected:
      'content/notes/tags.mdx:8 이미지 "nginx:stabel"의 레이어가 content/layers에 없다. nginx:latest, nginx:stable 가운데 고른다.',
  },
  {
    what: 'a single image, which shares with nothing',
    body: '\n<LayerExplorer images="nginx:latest" />',
    expected: 'content/notes/tags.mdx:8 <LayerExplorer>의 images가 1개다. 견줄 이미지를 둘에서 6개까지 적는다.',
  },
  {
    what: 'a recording that stands twice on a page',
    body: '\n<Replay id="docker-pull" />\n\n<Replay id="docker-pull" />',
    expected:
      'content/notes/tags.mdx:10 녹화 "docker-pull"의 이름을 이 쪽의 8째 줄이 이미 쓴다. 녹화는 한 쪽에 한 번만 두고, 제목은 이름과 다르게 짓는다.',
  },
  {
    what: 'a recording with the anchor of a heading',
    body: '\n## docker pull\n\n<Replay id="docker-pull" />',
    expected:
      'content/notes/tags.mdx:10 녹화 "docker-pull"의 이름을 이 쪽의 8째 줄이 이미 쓴다. 녹화는 한 쪽에 한 번만 두고, 제목은 이름과 다르게 짓는다.',
  },
  {
    what: 'a heading that competes with the title',
    body: '\n# 큰 제목',
    expected: 'content/notes/tags.mdx:8 제목 "큰 제목"은 #이 하나다. 쪽의 제목은 머리말의 title이므로 ##부터 쓴다.',
  },
  {
    what: 'an image without text',
    body: '\n![](/a.svg)',
    expected: 'content/notes/tags.mdx:8 그림에 대체 텍스트가 없다. ![이것이 무엇인지](…)처럼 쓴다.',
  },
  {
    what: 'a date that is none',
    body: `\n${goodUpdate.replace('2024-01', '작년')}`,
    expected:
      'content/notes/tags.mdx:8 <Update>의 since "작년"는 날짜가 아니다. 2024, 2024-01, 2024-01-18 가운데 한 꼴로 적는다.',
  },
  {
    what: 'an update without sources',
    body: `\n${goodUpdate.replace(' sources="docker-docs"', '')}`,
    expected: 'content/notes/tags.mdx:8 <Update>에 sources가 없다. 출처의 id를 하나 이상 적는다.',
  },
  {
    what: 'a second update of the same id',
    body: `\n${goodUpdate}\n\n${goodUpdate}`,
    expected: 'content/notes/tags.mdx:10 <Update id="a">는 content/notes/tags.mdx:8에 이미 있다. 다른 id를 쓴다.',
  },
  {
    what: 'an answer that is no option',
    body: '\n<Question ask="?" options={["하나", "둘"]} answer={3}>까닭</Question>',
    expected: 'content/notes/tags.mdx:8 <Question>의 answer 3는 1에서 2 사이의 수가 아니다.',
  },
];

for (const { what, body, expected } of planted) {
  test(`${what} is named with file, line and cure`, () => {
    assert.deepEqual(faultsOf(body), [expected]);
  });
}

test('two pages of a section cannot share a place', () => {
  const [fault] = checkNotes([note(''), note('', { id: 'layers' })], known);
  assert.equal(fault?.file, 'content/notes/layers.mdx');
  assert.match(fault!.message, /order 10은 docker에서 content\/notes\/tags\.mdx이 이미 쓴다/);
});

test('an unknown frontmatter key is named', () => {
  const outline = outlineNote('tags', '---\ntitle: 가\ndescription: 나\nsection: docker\norder: 1\nordr: 2\n---\n');
  const [fault] = checkNotes([outline], known);
  assert.match(fault!.message, /ordr/);
});
