export const title = (images: number) => `이미지 ${images}개의 레이어`;
export const stacks = '이미지마다 쌓인 레이어';
export const apart = '따로 저장하면';
export const together = '함께 쓰면';
export const saved = (percent: number) => `${percent}% 줄어든다`;
export const scale = (size: string) =>
  `왼쪽에 칠한 높이가 내려받는 크기에 비례한다. ${size}보다 작은 레이어는 글자가 들어가게 칸만 키웠다. 맨 아래가 가장 먼저 쌓인 레이어다.`;
export const sharedBy = (images: number) => `${images}개가 함께 씀`;

/** The line below the stacks, on the layer that is pointed at. */
export const hint = '레이어를 가리키면 누가 함께 쓰는지, 고르면 안에 든 파일을 보여 준다.';
export const notFetched = '그러는 데 필요한 파일을 내려받지 못했다. 다시 누르면 다시 받는다.';
export const sharersInWords = (images: readonly string[]) =>
  images.length > 1 ? `이미지 ${images.length}개가 함께 쓴다: ${images.join(', ')}` : `${images.join('')}만 쓴다.`;

export const table = {
  open: '표로 보기',
  caption: '레이어와, 그 레이어가 이미지마다 아래에서 몇 번째인지',
  layer: '레이어',
  command: '만든 명령',
  compressed: '내려받는 크기',
  unpacked: '푼 크기',
  hidden: '가린 크기',
  place: (place: number) => `${place}번째`,
  none: '–',
  image: '이미지마다 내려받는 크기',
  imageUnpacked: '이미지마다 푼 크기',
  imageHidden: '그 가운데 뒤 레이어가 바꾸거나 지워 가려진 크기',
};
