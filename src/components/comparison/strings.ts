import type { Column, Era } from '../../core/comparison.ts';
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

export const eraLabels: Record<Era | 'changes', string> = { then: '2021년 노트', now: '지금', changes: '차이' };

export const strings = {
  runtime: '런타임',
  defaultOrder: '계층 순서, 같은 계층 안에서는 이름 순서',
  orderInWords,
  grades: {
    caption: '런타임 네 가지의 등급',
    hint: '등급은 의견이다. 값을 누르면 이유로 간다. 2021년 노트와 달라진 칸에는 그때의 값을 함께 적었고, 나머지 칸은 그때와 같다.',
    then: '2021년',
    same: '그대로',
  },
  facts: {
    caption: '런타임과 둘레 도구의 사실',
    hint: '값을 누르면 출처로 간다. 버전과 날짜는 확인한 날까지 알려진 값이다.',
  },
  legend: '열이 묻는 것과 척도',
  reasons: '등급의 이유와 출처',
  factSources: '사실의 출처',
  changed: (then: string, now: string) => `2021년 ${then} → 지금 ${now}`,
  unchanged: (now: string) => `2021년과 지금 모두 ${now}`,
  asOf: (date: string) => `${date} 확인`,
  sources: '출처',
};
