import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkComparison } from '../../src/node/facts/comparison-check.ts';

const criteria = {
  file: 'content/criteria.yaml',
  text: `security:
  table: grades
  label: 보안성
  question: 튼튼한가
  basis: 커널을 나누는지 보았다.
  sort: scale
  scale: [좋음, 나쁨]
level:
  table: facts
  label: 계층
  question: 어디에서 일하는가
  sort: scale
  scale: [엔진, OCI 런타임]
first:
  table: facts
  label: 첫 릴리스
  question: 언제 나왔는가
  sort: date
`,
};
const sources = {
  file: 'content/sources.yaml',
  text: `readme:
  title: README
  publisher: 어느 프로젝트
  url: https://example.org/readme
  accessed: 2026-11-24
`,
};
const sound = `name: 도구
summary: 한 문장이다.
asOf: 2026-11-24
grades:
  security:
    then: 좋음
    now: 상위 런타임에 위임
    reason: 까닭이다.
    sources: [readme]
facts:
  level: { value: 엔진, sources: [readme] }
  first: { value: 2020-01-02, sources: [readme] }
`;

const today = '2026-11-24';
const checkFiles = (texts: Readonly<Record<string, string>>, bibliography = sources) =>
  checkComparison(
    Object.entries(texts).map(([name, text]) => ({ file: `content/runtimes/${name}`, text })),
    criteria,
    bibliography,
    today,
  ).map(({ file, line, message }) => `${file}:${line} ${message}`);

const faulty: [what: string, text: string, expected: string][] = [
  [
    'a day that does not exist',
    sound.replace('2020-01-02', '2020-02-30'),
    'content/runtimes/tool.yaml:12 facts.first.value: 날짜가 아닌 값 "2020-02-30". 2024-01-18처럼 적는다.',
  ],
  [
    "a fact's own check in the future",
    sound.replace('sources: [readme] }\n  first', 'sources: [readme], asOf: 2027-01-01 }\n  first'),
    'content/runtimes/tool.yaml:11 facts.level.asOf: 아직 오지 않은 날짜 "2027-01-01". 확인한 날이나 그 전의 날짜로 적는다.',
  ],
  [
    'a release after its own check',
    sound.replace('value: 2020-01-02', 'asOf: 2024-01-18, value: 2024-01-19'),
    'content/runtimes/tool.yaml:12 facts.first.value: 기준일(asOf) 2024-01-18 뒤의 날짜 "2024-01-19". 날짜나 기준일을 고친다.',
  ],
];

for (const [what, text, expected] of faulty) {
  test(what, () => {
    assert.deepEqual(checkFiles({ 'tool.yaml': text }), [expected]);
  });
}

test('a day that is not known is sound, and so is the day of the check', () => {
  assert.deepEqual(checkFiles({ 'tool.yaml': sound.replace('2020-01-02', '알 수 없음') }), []);
  assert.deepEqual(checkFiles({ 'tool.yaml': sound.replace('2020-01-02', today) }), []);
});

const calling = (name: string, calls: string) => sound.replace('도구', name).replace('grades:', `${calls}\ngrades:`);

test('each ring of runtimes is told once, at the call that leads on', () => {
  const files = {
    'a.yaml': calling('가', 'calls: [b]'),
    'b.yaml': calling('나', 'calls: [d]\nmayCall: [c]'),
    'c.yaml': calling('다', 'calls: [d, b]'),
    'd.yaml': calling('라', 'mayCall: [e]'),
    'e.yaml': sound,
  };
  assert.deepEqual(checkFiles(files), [
    'content/runtimes/b.yaml:5 mayCall: 돌고 돌아 자신을 부른다(b → c → b). 하나를 지운다.',
  ]);
});

test('two runtimes with one id: the second file is told of the first', () => {
  assert.deepEqual(checkFiles({ 'Tool.yaml': sound.replace('도구', '다른 도구'), 'tool.yaml': sound }), [
    'content/runtimes/Tool.yaml:1 파일 이름 "Tool.yaml": id가 될 수 없다. 소문자, 숫자, -로 짓고 .yaml로 끝낸다.',
    'content/runtimes/tool.yaml:1 id "tool": content/runtimes/Tool.yaml 파일이 이미 쓴다. 파일 이름을 바꾼다.',
  ]);
});

test('a source that was read in the future', () => {
  const bibliography = { ...sources, text: sources.text.replace('2026-11-24', '2026-12-01') };
  assert.deepEqual(checkFiles({ 'tool.yaml': sound }, bibliography), [
    'content/sources.yaml:5 readme.accessed: 아직 오지 않은 날짜 "2026-12-01". 확인한 날이나 그 전의 날짜로 적는다.',
  ]);
});

test('two runtimes that cannot be read are not taken for one another', () => {
  const faults = checkFiles({ 'a.yaml': 'name: [', 'b.yaml': 'name: [' });
  assert.ok(
    faults.every((fault) => fault.includes('YAML을 읽을 수 없다')),
    faults.join('\n'),
  );
});
