import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkComparison, checkRuntimes } from '../../src/build/runtime-check.ts';

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
const checkFiles = (texts: Readonly<Record<string, string>>, bibliography = sources, columns = criteria) =>
  checkComparison(
    Object.entries(texts).map(([name, text]) => ({ file: `content/runtimes/${name}`, text })),
    columns,
    bibliography,
    today,
  ).map(({ file, line, message }) => `${file}:${line} ${message}`);
const check = (text: string) => checkFiles({ 'tool.yaml': text });

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
    'content/runtimes/tool.yaml:9 grades.security.sources: 값 []이 모자란다. 1개 이상 적는다. (src/schemas/runtime.ts를 보라)',
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
    'a day that does not exist',
    sound.replace('2020-01-02', '2020-02-30'),
    'content/runtimes/tool.yaml:12 facts.first.value: 날짜가 아닌 값 "2020-02-30". 2024-01-18처럼 적는다.',
  ],
  [
    'a check in the future',
    sound.replace('asOf: 2026-11-24', 'asOf: 2026-11-25'),
    'content/runtimes/tool.yaml:3 asOf: 아직 오지 않은 날짜 "2026-11-25". 확인한 날이나 그 전의 날짜로 적는다.',
  ],
  [
    "a fact's own check in the future",
    sound.replace('sources: [readme] }\n  first', 'sources: [readme], asOf: 2027-01-01 }\n  first'),
    'content/runtimes/tool.yaml:11 facts.level.asOf: 아직 오지 않은 날짜 "2027-01-01". 확인한 날이나 그 전의 날짜로 적는다.',
  ],
  [
    'a release in the future',
    sound.replace('2020-01-02', '2030-01-02'),
    'content/runtimes/tool.yaml:12 facts.first.value: 아직 오지 않은 날짜 "2030-01-02". 확인한 날이나 그 전의 날짜로 적는다.',
  ],
  [
    'a fact without sources',
    sound.replace('2020-01-02, sources: [readme]', '2020-01-02'),
    'content/runtimes/tool.yaml:12 facts.first.sources: 없다. 꼭 적어야 하는 키다. (src/schemas/runtime.ts를 보라)',
  ],
  [
    'one column twice',
    sound.replace('  first:', '  level: { value: 엔진, sources: [readme] }\n  first:'),
    'content/runtimes/tool.yaml:12 같은 열쇠가 두 번 나온다.',
  ],
  [
    'a missing key',
    sound.replace('    reason: 까닭이다.\n', ''),
    'content/runtimes/tool.yaml:6 grades.security.reason: 없다. 꼭 적어야 하는 키다. (src/schemas/runtime.ts를 보라)',
  ],
  [
    'an unknown key',
    sound.replace('asOf:', 'as_of: 1\nasOf:'),
    'content/runtimes/tool.yaml:3 파일: 모르는 키 "as_of". 지우거나 이름을 고친다. (src/schemas/runtime.ts를 보라)',
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

test('two runtimes with one id: the second file is told of the first', () => {
  assert.deepEqual(checkFiles({ 'Tool.yaml': sound.replace('도구', '다른 도구'), 'tool.yaml': sound }), [
    'content/runtimes/Tool.yaml:1 파일 이름 "Tool.yaml"은 id가 될 수 없다. 소문자, 숫자, -로 짓고 .yaml로 끝낸다.',
    'content/runtimes/tool.yaml:1 id "tool"를 content/runtimes/Tool.yaml에서 이미 쓴다. 파일 이름을 바꾼다.',
  ]);
});

test('two runtimes with one name: the second file is told of the first', () => {
  assert.deepEqual(checkFiles({ 'a.yaml': sound, 'b.yaml': sound }), [
    'content/runtimes/b.yaml:1 name: 이름 "도구"을 content/runtimes/a.yaml에서 이미 쓴다. 다른 이름을 적는다.',
  ]);
});

test('a criterion for grades that does not say what it is judged by', () => {
  const columns = { ...criteria, text: criteria.text.replace(/ {2}basis: .*\n/, '') };
  assert.deepEqual(checkFiles({ 'tool.yaml': sound }, sources, columns), [
    'content/criteria.yaml:2 security.basis: 없다. 등급을 무엇을 보고 매겼는지 적는다.',
  ]);
});

test('a source that was read in the future', () => {
  const bibliography = { ...sources, text: sources.text.replace('2026-11-24', '2026-12-01') };
  assert.deepEqual(checkFiles({ 'tool.yaml': sound }, bibliography), [
    'content/sources.yaml:5 readme.accessed: 아직 오지 않은 날짜 "2026-12-01". 확인한 날이나 그 전의 날짜로 적는다.',
  ]);
});

test('the content of this project has no faults', async () => {
  await checkRuntimes();
});
