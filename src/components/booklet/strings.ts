export const strings = {
  /** Of the only volume, or of one of several. */
  title: (number: number, count: number) =>
    count === 1 ? '한 권으로 읽는 컨테이너 노트' : `${count}권으로 읽는 컨테이너 노트, ${number}권`,
  volume: (number: number) => `${number}권`,
  volumes: '앞뒤 권',
  description: '모든 노트를 차례대로 이었다. 인쇄하거나 PDF로 저장해 읽는다.',
  open: '책으로 인쇄하기',
  how: '브라우저의 인쇄(Ctrl+P, ⌘P)를 고르면 종이에 찍거나 PDF로 저장할 수 있다. 메뉴와 단추는 찍히지 않는다.',
  lastChange: (date: string) => `${date}까지 고친 내용`,
  contents: '차례',
  answers: '정답',
  answersLink: '정답은 책 끝에',
};
