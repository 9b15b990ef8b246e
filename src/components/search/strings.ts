import type { EntryKind } from '../../core/search-index.ts';

const kinds: Record<EntryKind, string> = {
  page: '',
  section: '',
  summary: '',
  update: '달라진 것',
  term: '용어',
  question: '스스로 확인',
  line: '비교표',
  cell: '비교표',
  session: '녹화',
};

export const strings = {
  search: '찾기',
  description: '이 노트의 글, 용어, 비교표, 녹화, 달라진 것을 한꺼번에 찾는다.',
  field: '찾을 말',
  hint: '컨테이너, ㅋㅌㅇㄴ, docker history',
  about: '초성(ㅋㅌㅇㄴ)이나 덜 친 글자로도 찾는다. 명령과 옵션은 그대로 적는다(--no-trunc).',
  close: '닫기',
  loading: '찾을 준비를 하는 중…',
  found: (count: number) => `${count}개`,
  foundInstead: (instead: string, count: number) => `그대로는 없어서 ‘${instead}’의 결과를 보여 준다. ${count}개`,
  all: (count: number) => `${count}개 모두 보기`,
  onlyFirst: (shown: number, count: number) => `${count}개 가운데 ${shown}개만 보여 준다. 말을 더하면 줄어든다.`,
  kinds,
  sessionAt: (time: string) => `${kinds.session} ${time}`,
  nothing: (query: string) => `‘${query}’에 맞는 것이 없다.`,
  advice: '맞춤법을 살피거나 더 짧게 적는다. 영어 이름(container)으로 찾거나 ',
  glossary: '용어 목록',
  adviceEnd: '을 훑어볼 수도 있다.',
  failed: '찾는 데 쓸 목록을 내려받지 못했다.',
  retry: '다시 시도',
  contents: '전체 차례',
  keys: [
    ['↑ ↓', '고르기'],
    ['Enter', '열기'],
    ['Esc', '닫기'],
  ],
  titleFor: (query: string) => `‘${query}’ 찾기`,
  withoutScript: '찾기는 자바스크립트로 움직인다. 지금은 꺼져 있으니 아래 차례에서 찾는다.',
} as const;
