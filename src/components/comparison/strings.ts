import type { Column } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import type { Direction } from '../../core/sort.ts';

const ends: Record<Exclude<Column['sort'], 'scale'>, Record<Direction, string>> = {
  text: { ascending: '가나다순', descending: '가나다 역순' },
  date: { ascending: '오래된 것부터', descending: '최근 것부터' },
  version: { ascending: '낮은 버전부터', descending: '높은 버전부터' },
};

/** The order of a table in words: `보안성: 매우 좋음부터 좋지 못함까지`. */
function orderInWords(column: Pick<Column, 'label' | 'sort' | 'scale'>, direction: Direction): string {
  if (column.sort !== 'scale') return `${column.label}: ${ends[column.sort][direction]}`;
  const [best, worst] = [column.scale[0] ?? '', column.scale.at(-1) ?? ''];
  const [first, last] = direction === 'descending' ? [best, worst] : [worst, best];
  return `${column.label}: ${first}부터 ${last}까지`;
}

const eras: Record<View['era'], string> = { now: '지금', then: '2021년 노트', changes: '차이' };

export const strings = {
  runtime: '런타임',
  defaultOrder: '계층 순서, 같은 계층 안에서는 이름 순서',
  orderInWords,
  order: (order: string, shown: number, all: number) =>
    shown === all ? `${all}개 모두. ${order}` : `${all}개 가운데 ${shown}개. ${order}`,
  outsideLast: '. 척도에 없는 값은 맨 뒤다',
  nothing: {
    grades: '등급을 매긴 것 가운데에는 맞는 것이 없다. 찾는 말이나 계층을 바꾸거나 사실 표를 본다.',
    facts: '맞는 것이 없다. 찾는 말이나 계층을 바꾼다.',
  },
  wordsNotFetched: '낱말로 거르는 데 필요한 파일을 내려받지 못했다. 다시 입력하면 다시 받는다.',
  /** What an address asks for in vain; long values are cut, for anyone can write an address. */
  ignored: (parts: readonly (readonly [name: string, value: string])[]) =>
    `주소에 담긴 것 가운데 이 표에 없는 것은 뺐다: ${parts.map(([name, value]) => `${name}=${value.length > 24 ? `${value.slice(0, 24)}…` : value}`).join(', ')}.`,

  controls: {
    title: '보기',
    era: '어느 때의 등급인가',
    eras,
    find: '찾기',
    findHint: '이름이나 값',
    levels: '계층',
    reset: '처음으로',
    address: '이 보기의 주소 복사',
  },

  grades: {
    title: '등급',
    caption: '런타임의 등급',
    hint: '등급은 의견이다. 값을 고르면 그렇게 본 이유와 출처가 나오고, 열 제목의 물음표를 고르면 무엇을 보고 매겼는지 나온다. 2021년 노트와 달라진 칸에는 그때의 값을 함께 적었고, 나머지 칸은 그때와 같다.',
    rest: (graded: number, others: readonly string[]) =>
      `노트가 견준 ${graded}개만 등급이 있다. ${others.join(', ')}에는 등급을 매기지 않았다. 하는 일이 서로 달라 같은 자로 잴 근거가 없기 때문이며, 낮은 등급이라는 뜻이 아니다. 이들은 정렬과 셈에 들지 않고 사실 표에 있다.`,
    then: '2021년',
  },
  facts: {
    title: '사실',
    caption: '런타임과 둘레 도구의 사실',
    hint: (asOf: string) =>
      `출처에서 확인한 값이다. 이름을 고르면 출처로 간다. 버전과 날짜는 확인한 날까지 알려진 것이고, 가장 늦게 확인한 날은 ${asOf}이다.`,
  },

  copy: {
    markdown: 'Markdown으로 복사',
    csv: 'CSV로 복사',
    done: (rows: number) => `${rows}줄을 복사했다.`,
    addressDone: '주소를 복사했다.',
    failed: '브라우저가 복사를 막았다.',
  },

  weights: {
    title: '나에게 중요한 것',
    hint: '항목마다 얼마나 중요한지 고르면 그에 따라 순서를 매긴다. 등급이 의견이므로 이 순서도 의견이다.',
    words: ['보지 않음', '조금', '꽤', '매우'] as readonly string[],
    rule: '척도에서 가장 좋은 값을 1, 가장 나쁜 값을 0으로 두고 고르게 나눈 다음 가중치를 곱해 평균을 내고, 100점 만점으로 적는다. ‘상위 런타임에 위임’처럼 척도 밖의 값은 셈에서 뺀다.',
    none: '항목을 하나라도 고르면 순서가 나온다.',
    points: (points: number) => `${points}점`,
    first: (names: readonly string[], score: string) => `맨 앞은 ${names.join(', ')}: ${score}.`,
    term: (label: string, value: string, share: string, weight: number) => `${label}(${value}) ${share} × ${weight}`,
    left: (label: string, value: string) => `셈에서 뺀 것: ${label}(${value})`,
    columns: ['순위', '런타임', '점수', '셈'],
    noScore: '셈할 등급이 없다',
    era: (era: string) => `${era}의 등급으로 셈했다.`,
  },

  sideBySide: {
    title: '나란히 보기',
    hint: '둘에서 넷까지 고른다.',
    differences: '다른 것만',
    more: (count: number) => (count === 0 ? '아직 고른 것이 없다.' : '하나 더 고르면 나란히 선다.'),
    shown: (names: readonly string[], lines: number) => `${names.join(', ')}: ${lines}개 항목.`,
    factsOnly: '등급을 매기지 않은 것이 있어 사실만 견준다.',
    same: '고른 것 사이에 다른 것이 없다.',
    table: '고른 런타임을 나란히 세운 표',
    criterion: '항목',
    changed: (then: string) => `2021년 ${then}`,
  },

  about: (label: string) => `${label} 설명`,
  basis: '매긴 기준',
  scale: '척도',
  legend: '열이 묻는 것과 척도',
  reasons: '등급의 이유와 출처',
  factSources: '사실의 출처',
  verdict: (then: string, now: string) => (then === now ? `2021년과 지금 모두 ${now}` : `2021년 ${then} → 지금 ${now}`),
  asOf: (date: string) => `${date} 확인`,
  sources: '출처',
  cellLink: '이 칸의 주소',

  stack: {
    title: '계층의 그림',
    caption:
      '누가 누구를 부르는가. kubelet은 CRI로 부른다. 실선은 처음부터 부르는 것, 점선은 골라 쓸 수 있는 것이다. 이름을 고르면 표의 줄로 간다.',
    kubernetes: '쿠버네티스',
    ground: '컨테이너: 리눅스 커널 위의 프로세스',
    calls: (name: string, called: readonly string[]) =>
      called.length === 0 ? name : `${name}: ${called.join(', ')} 호출`,
  },
};
