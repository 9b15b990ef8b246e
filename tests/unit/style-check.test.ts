import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readWords } from '../../src/node/language/language-check.ts';
import { checkStyle } from '../../src/node/language/style-check.ts';
import { notePassages, programPassages, yamlPassages } from '../../src/node/mdx/passage.ts';

const { vocabulary } = await readWords();
const messages = (text: string) =>
  checkStyle([{ file: 'a.mdx', line: 3, text }], vocabulary).map(({ message }) => message);

test('sound sentences have no faults', () => {
  const sound = [
    '`docker run`은 `runc`를 부르고, kubelet과 CRI-O가 컨테이너(container)를 띄운다.',
    '도커 29를 새로 설치하고 1.24부터 20.10은 `docker pull`로 받는다.',
    'CRI(컨테이너 런타임 인터페이스)라는 규격과 64MiB라는 값, `<missing>`은 그대로다.',
    '가을을 지나 경로로 들어가며, “이것으로 띄워 달라”고 쓰이다 만 말이다.',
    '도커(Docker)는 ‘좋지 못함’이 아니다.',
  ];
  assert.deepEqual(sound.flatMap(messages), []);
});

const planted: [what: string, text: string, message: string][] = [
  ['a particle after code', '`docker run`는 컨테이너를 띄운다.', '조사 ‘`docker run`는’ → ‘`docker run`은’'],
  ['a particle after an English word', 'kubelet가 파드를 실행한다.', '조사 ‘kubelet가’ → ‘kubelet이’'],
  ['a particle after ㄹ', '`docker pull`으로 받는다.', '조사 ‘`docker pull`으로’ → ‘`docker pull`로’'],
  ['a particle after an abbreviation', 'CRI을 따른다.', '조사 ‘CRI을’ → ‘CRI를’'],
  ['a particle after a number', '도커 29을 설치한다.', '조사 ‘29을’ → ‘29를’'],
  ['a particle after parentheses', 'CRI(규격)은 그렇다.', '조사 ‘CRI은’ → ‘CRI는’'],
  ['a particle after a Korean word', '이미지을 받는다.', '조사 ‘이미지을’ → ‘이미지를’'],
  ['a particle after a known noun', '레이어은 층이다.', '조사 ‘레이어은’ → ‘레이어는’'],
  ['a long copula', '이것은 레이어이다.', '조사 ‘레이어이다’ → ‘레이어다’'],
  ['a long copula of another noun', '이것은 나무이다.', '조사 ‘나무이다’ → ‘나무다’'],
  [
    'a word whose sound is unknown',
    'qemu를 쓴다.',
    '조사 ‘qemu를’: ‘qemu’의 소리를 모른다. content/readings.yaml에 적는다.',
  ],
  ['another spelling', '콘테이너를 띄운다.', '낱말 ‘콘테이너’ → ‘컨테이너’'],
  ['an English name in the text', '여기서 Docker 엔진이 돈다.', '낱말 ‘Docker’ → ‘도커’'],
  ['foreign brackets', '「소유자」로 적는다.', '표기 ‘「’: 따옴표 ‘ ’로 적는다.'],
  ['straight quotes', '"태그"로 적는다.', '표기 ‘"’: 곧은따옴표 대신 ‘ ’나 “ ”로 적는다.'],
  ['two spaces', '태그를  적는다.', '표기 ‘를  적’: 빈칸을 하나만 둔다.'],
  ['a space before a full stop', '태그를 적는다 .', '표기 ‘.’: 문장 부호에 붙은 빈칸을 없앤다.'],
  ['a polite ending', '태그를 적습니다.', '표기 ‘적습니다’: ‘-다’로 끝낸다.'],
  ['a doubled passive', '이미지가 만들어되어진다.', '표기 ‘만들어되어진다’: 피동을 한 번만 쓴다.'],
  ['translationese', '데몬에 의해 실행된다.', '표기 ‘데몬에 의해’: 우리말답게 푼다.'],
  ['a repeated word', '이미지를 이미지를 받는다.', '표기 ‘이미지를 이미지를’: 되풀이한 낱말을 하나만 둔다.'],
  ['a star that stresses nothing', '이것은 *기운 글이다.', '표기 ‘*’: 마크다운 표시의 짝과 빈칸을 맞춘다.'],
  ['a table without its rule', '| 하나 | 둘 |', '표기 ‘| 하나 | 둘 |’: 마크다운 표시의 짝과 빈칸을 맞춘다.'],
  ['two full stops', '이것은 태그다..', '표기 ‘다..’: 마침표를 하나만 찍는다.'],
  ['a casual ending', '이것은 태그지요.', '표기 ‘태그지요’: ‘-다’로 끝낸다.'],
  ['a common misspelling', '몇일 뒤에 바뀐다.', '표기 ‘몇일’: 맞춤법을 고친다.'],
];

test('a word to be avoided may hold any sign', () => {
  const avoided = new Map([['c++', '시플플']]);
  const found = checkStyle([{ file: 'a.mdx', line: 1, text: '이것은 c++ 언어다.' }], { ...vocabulary, avoided });
  assert.deepEqual(
    found.map(({ message }) => message),
    ['낱말 ‘c++’ → ‘시플플’'],
  );
});

for (const [what, text, message] of planted) {
  test(`${what} is found`, () => assert.deepEqual(messages(text), [message]));
}

test('a fault is placed: in a paragraph, an attribute, the frontmatter, a table row, a YAML value', () => {
  const source = `---\ntitle: 이미지을 본다\n---\n\n글이다.\n\n이미지을 본다.\n\n| 층 |\n|---|\n| 이미지을 |\n\n<Question ask="이미지을?" options={["하나", "이미지을"]} answer={1}>\n까닭이다.\n</Question>\n`;
  const lines = checkStyle(notePassages('a.mdx', source), vocabulary).map(({ line }) => line);
  assert.deepEqual(lines, [2, 7, 11, 13, 13]);
  const yaml = 'a: 이미지\nb:\n  - on: tag\n    text: 이미지을 본다\navoid: [콘테이너]\n';
  assert.deepEqual(
    checkStyle(yamlPassages('a.yaml', yaml), vocabulary).map(({ line }) => line),
    [4],
  );
});

test('code in a block is no text', () => {
  assert.deepEqual(notePassages('a.mdx', '```sh\necho "이미지을"\n```\n'), []);
});

test('the words of the interface and of the guides follow the same rules', () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  const programs = globSync(['src/**/strings.ts', 'src/**/*.astro']).flatMap((file) =>
    programPassages(file, read(file)),
  );
  // The messages of the build quote mistakes.
  const quoted = /<!-- faults -->[\s\S]*<!-- \/faults -->/;
  const guides = globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md', 'lab/*.md']).flatMap((file) =>
    notePassages(
      file,
      read(file)
        .replace(quoted, '')
        .replace(/<!--.*?-->/g, ''),
    ),
  );
  assert.ok(programs.length > 100 && guides.length > 50);
  const faults = checkStyle([...programs, ...guides], vocabulary).filter(({ message }) => !message.includes('소리를'));
  assert.deepEqual(
    faults.map(({ file, line, message }) => `${file}:${line} ${message}`),
    [],
  );
});

test('in no message does a particle that changes with its word follow a value', () => {
  const changing = /…["'`)>/]*(?:은|는|이|가|을|를|과|와|으로|이다|이라는|이\(가\)|은\(는\)|을\(를\))(?![가-힣])/;
  const messages = globSync(['src/{core,node}/**/*.ts', '{lab,tools}/**/*.{ts,mjs}']).flatMap((file) =>
    programPassages(file, readFileSync(file, 'utf8')),
  );
  assert.ok(messages.length > 150);
  assert.deepEqual(
    messages.filter(({ text }) => changing.test(text)).map(({ file, line, text }) => `${file}:${line} ${text}`),
    [],
  );
});
