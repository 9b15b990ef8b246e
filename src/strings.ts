/** Every word of the page shell; widgets keep theirs in their own `strings.ts`. */
export const strings = {
  /** As in BCP 47: of the pages, of what is sorted, of the feed. */
  language: 'ko',
  siteName: '컨테이너 노트',
  /** The name again, in two colours. */
  brand: ['컨테이너', '노트'],
  siteDescription: '컨테이너와 도커, 쿠버네티스 아래의 런타임을 실제 녹화를 보며 배우는 노트.',
  skipToContent: '본문으로 건너뛰기',
  menu: '메뉴',
  home: '첫 화면',
  siteNavigation: '전체 차례',
  onThisPage: '이 페이지에서',
  place: '위치',
  lastChange: '마지막으로 고친 날',
  edit: '이 페이지 고치기',
  missing: {
    title: '그런 페이지가 없다',
    description: '주소가 바뀌었거나 잘못 적혔다. 아래 차례에서 찾아보자.',
    nearest: '혹시 이 페이지인가',
    search: '찾기에서 낱말로 찾는다',
  },
  previous: '이전',
  next: '다음',
  pageTurns: '앞뒤 페이지',
  listTurns: '목록의 앞뒤',
  /** A page of a list that fills several. */
  listPage: (title: string, number: number) => (number === 1 ? title : `${title} (${number})`),
  wholeSection: (title: string, count: number) => `${title}: 글 ${count}개 모두 보기`,
  sectionDescription: (title: string) => `${title}의 모든 글을 읽는 순서대로 늘어놓았다.`,
  sections: { start: '시작', runtimes: '런타임', docker: '도커로 다루기', more: '더 보기' },
  goals: '읽고 나면',
  summary: '세 줄 정리',
  then: '2021년 노트',
  now: '지금',
  since: (date: string) => `${date}부터`,
  sources: '출처',
  accessed: (date: string) => `${date} 확인`,
  theme: { label: '화면 밝기', system: '자동', light: '밝게', dark: '어둡게' },
  generated: {
    changes: { title: '달라진 것', description: '2021년 노트와 지금이 다른 곳을 날짜순으로 모았다.' },
    glossary: { title: '용어', description: '이 노트가 쓰는 말과 그 뜻, 배우는 곳.' },
    sources: { title: '출처', description: '이 노트가 근거로 삼은 문서와 확인한 날짜.' },
  },
  changes: (count: number) =>
    `2021년에 쓴 노트의 문장은 그대로 두고, 그 뒤에 달라졌거나 처음부터 정확하지 않았던 것을 옆에 적었다. 모두 ${count}가지다.`,
  feed: { title: '컨테이너 노트: 달라진 것', subtitle: '2021년 노트와 지금이 다른 곳.' },
  markdown: { site: '이 노트의 모든 페이지를 마크다운으로도 읽을 수 있다.' },
  taughtAt: '배우는 곳',
} as const;

/** `2024-01-18` → `2024년 1월 18일`, `2024-01` → `2024년 1월`, `2024` → `2024년`. */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ');
}
