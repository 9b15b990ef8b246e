import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkComparison, checkRuntimes } from '../../src/build/runtime-check.ts';

const criteria = {
  file: 'content/criteria.yaml',
  text: `security:
  table: grades
  label: 보안성
  question: 튼튼한가
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

const check = (text: string) =>
  checkComparison([{ file: 'content/runtimes/tool.yaml', text }], criteria, sources).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  );

test('sound data has no faults, values outside the scale included', () => {
  assert.deepEqual(check(sound), []);
});

const faulty: [what: string, text: string, expected: string][] = [
  [
    'a value that the scale lacks: the fault lists the scale',
    sound.replace('then: 좋음', 'then: 최고'),
    'content/runtimes/tool.yaml:6 grades.security.then: 보안성의 척도에 없는 값 "최고". 좋음, 나쁨, 상위 런타임에 위임, 해당 없음, 알 수 없음 가운데 하나로 적는다.',
  ],
  [
    'an unknown source',
    sound.replace('[readme]\nfacts', '[readme, nowhere]\nfacts'),
    'content/runtimes/tool.yaml:9 grades.security.sources.1: 출처 "nowhere"가 content/sources.yaml에 없다. 출처를 더하거나 id를 고친다.',
  ],
  [
    'no source at all',
    sound.replace('sources: [readme]\nfacts', 'sources: []\nfacts'),
    'content/runtimes/tool.yaml:9 grades.security.sources: 값 []: ',
  ],
  [
    'a column that does not exist',
    sound.replace('  first:', '  frist:'),
    'content/runtimes/tool.yaml:12 facts.frist: content/criteria.yaml의 facts에 없는 열이다. level, first 가운데 하나로 적는다.',
  ],
  [
    'a date of another form',
    sound.replace('2020-01-02', '2020년'),
    'content/runtimes/tool.yaml:12 facts.first.value: 날짜가 아닌 값 "2020년". 2024-01-18처럼 적는다.',
  ],
  [
    'a missing key',
    sound.replace('    reason: 까닭이다.\n', ''),
    'content/runtimes/tool.yaml:6 grades.security.reason: 없다. 꼭 적어야 하는 키다. (src/schemas/runtime.ts를 보라)',
  ],
  [
    'an unknown key',
    sound.replace('asOf:', 'as_of: 1\nasOf:'),
    'content/runtimes/tool.yaml:1 파일: 모르는 키 "as_of". 지우거나 이름을 고친다. (src/schemas/runtime.ts를 보라)',
  ],
  [
    'no level',
    sound.replace(/ {2}level: .*\n/, ''),
    'content/runtimes/tool.yaml:11 facts: level(계층)이 없다. 꼭 적어야 한다.',
  ],
  [
    'a runtime that is not there',
    sound.replace('grades:', 'calls: [ghost]\ngrades:'),
    'content/runtimes/tool.yaml:4 calls.0: content/runtimes/ghost.yaml이 없다. 파일을 더하거나 id를 고친다.',
  ],
  ['YAML that does not parse', sound.replace('facts:', 'facts: ['), 'content/runtimes/tool.yaml:'],
];

for (const [what, text, expected] of faulty) {
  test(what, () => {
    const faults = check(text);
    assert.ok(
      faults.some((fault) => fault.startsWith(expected)),
      faults.join('\n'),
    );
  });
}

test('the content of this project has no faults', async () => {
  await checkRuntimes();
});
