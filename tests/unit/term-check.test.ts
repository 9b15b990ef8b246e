import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termCheck } from '../../src/node/language/term-check.ts';
import { checkLesson } from '../../src/node/notes/lesson-check.ts';

const glossary = {
  docker: { ko: '도커', en: 'Docker', text: '도구다.', avoid: [], page: '/a/' },
  'docker-hub': { ko: '도커 허브', en: 'Docker Hub', text: '레지스트리다.', avoid: [], page: '/a/' },
  cri: {
    ko: '컨테이너 런타임 인터페이스',
    en: 'Container Runtime Interface, CRI',
    text: '규격이다.',
    avoid: [],
    page: '/a/',
  },
};
const terms = (source: string) => termCheck(glossary)('a.mdx', source).map(({ line, message }) => `${line} ${message}`);

test('a term is linked where the running text first names it', () => {
  const sound =
    '<Goals>\n- 도커를 안다.\n</Goals>\n\n## 도커\n\n| 도커 |\n|---|\n\n<Term id="docker">도커</Term>와 [도커](/a/)와 도커. CRI-O도 `docker`다.\n';
  assert.deepEqual(terms(sound), []);
});

test('an English word in small letters only explains the Korean one', () => {
  const image = { ko: '이미지', en: 'image', text: '묶음이다.', avoid: [], page: '/a/' };
  assert.deepEqual(termCheck({ image })('a.mdx', '열 이름은 image다.\n'), []);
});

test('a term that is not linked, linked late, or linked twice is named', () => {
  assert.deepEqual(terms('글.\n\n도커 허브에서 찾는다.\n'), [
    '3 용어 ‘도커 허브’: 이 쪽의 본문에 처음 나온다. <Term id="docker-hub">로 감싼다.',
  ]);
  assert.deepEqual(terms('CRI를 본다.\n\n<Term id="cri">CRI</Term>란\n'), [
    '1 용어 ‘컨테이너 런타임 인터페이스’: 이 쪽의 본문에 처음 나온다. <Term id="cri">로 감싼다.',
    '3 용어 ‘컨테이너 런타임 인터페이스’: 앞에서 이미 <Term>을 달았다. 여기서는 뺀다.',
  ]);
});

const goals = '<Goals>\n- 안다.\n</Goals>\n\n## 제목\n\n';
const question = '<Question ask="?" options={["하나", "둘"]} answer={1}>\n까닭.\n</Question>\n\n';
const quiz = (count: number) => `<Quiz>\n\n${question.repeat(count)}</Quiz>\n\n`;
const summary = (lines: number) => `<Summary>\n${'- 줄.\n'.repeat(lines)}</Summary>\n`;
const lesson = (source: string) => checkLesson('a.mdx', source).map(({ line, message }) => `${line} ${message}`);

test('a page opens with goals, asks three to five questions and closes with three lines', () => {
  assert.deepEqual(lesson(goals + quiz(3) + summary(3)), []);
  assert.deepEqual(lesson(`## 제목\n\n${goals}${quiz(5)}${summary(3)}`), [
    '1 첫 제목 앞에 <Goals>가 없다. 읽고 나면 할 수 있는 것을 적는다.',
  ]);
  assert.deepEqual(lesson(goals + quiz(6) + summary(3)), [
    '7 <Quiz> 1개, 문제 6개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.',
  ]);
  assert.deepEqual(lesson(goals + quiz(2) + summary(2)), [
    '7 <Quiz> 1개, 문제 2개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.',
    '19 <Summary>가 2줄이다. 세 줄로 적는다.',
  ]);
  assert.deepEqual(lesson(goals + quiz(3) + quiz(3) + summary(4)).slice(0, 1), [
    '7 <Quiz> 2개, 문제 3개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.',
  ]);
  assert.deepEqual(lesson(goals + quiz(3) + summary(4)), ['23 <Summary>가 4줄이다. 세 줄로 적는다.']);
  assert.deepEqual(lesson(goals), [
    '1 <Quiz> 0개, 문제 0개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.',
    '1 <Summary>가 0줄이다. 세 줄로 적는다.',
  ]);
});
