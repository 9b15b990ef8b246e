export const strings = {
  title: (images: number) => `이미지 ${images}개의 레이어`,
  region: '이미지마다 쌓인 레이어',
  apart: '따로 저장하면',
  together: '함께 쓰면',
  saved: (share: number) => `${share}% 줄어든다`,
  scale: (size: string) =>
    `왼쪽에 칠한 높이가 내려받는 크기에 비례한다. ${size}보다 작은 레이어는 글자가 들어갈 만큼 칸을 키웠다. 맨 아래가 가장 먼저 쌓인 레이어다.`,
  shared: (images: number) => `${images}개가 함께 씀`,
  table: {
    open: '표로 보기',
    caption: '레이어와, 그 레이어가 이미지마다 아래에서 몇 번째인지',
    layer: '레이어',
    command: '만든 명령',
    compressed: '내려받는 크기',
    unpacked: '푼 크기',
    place: (place: number) => `${place}번째`,
    none: '–',
    image: '이미지마다 내려받는 크기',
  },
} as const;
