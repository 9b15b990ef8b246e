import type { Changes } from '../../../core/layer-files.ts';

/** What is on the reader's computer in the play of pulls and removals. */
export const computer = {
  title: '내 컴퓨터',
  empty: '아직 이미지가 없다. 하나를 내려받고 다른 이미지의 단추가 어떻게 바뀌는지 보자.',
  pull: (size: string) => `내려받기 ${size}`,
  remove: (size: string) => `지우기 ${size}`,
  holds: (images: readonly string[], compressed: string, unpacked: string, apart: string) => {
    const sizes = `내려받는 크기 ${compressed}, 풀어서 차지하는 크기 ${unpacked}`;
    return `${images.join(', ')}. ${sizes}${apart === unpacked ? '' : ` (따로 저장했다면 ${apart})`}.`;
  },
  wouldPull: (image: string, missing: number, size: string, here: number) =>
    here === 0
      ? `${image}: 레이어 ${missing}개를 모두 내려받는다. ${size}.`
      : missing === 0
        ? `${image}: 레이어 ${here}개가 모두 있어 내려받을 것이 없다.`
        : `${image}: 레이어 ${missing + here}개 가운데 ${here}개는 이미 있다. ${missing}개, ${size}만 내려받는다.`,
  wouldFree: (image: string, freed: number, size: string, kept: number) =>
    kept === 0
      ? `${image}: 레이어 ${freed}개를 모두 지워 디스크 ${size}가 빈다.`
      : freed === 0
        ? `${image}: 레이어 ${kept}개를 모두 다른 이미지가 쓰고 있어 비는 것이 없다.`
        : `${image}: 레이어 ${freed}개를 지워 디스크 ${size}가 빈다. ${kept}개는 다른 이미지가 쓰고 있어 남는다.`,
};

export const panel = {
  title: (digest: string) => `레이어 ${digest}의 파일`,
  close: '닫기',
  find: '찾기',
  order: '순서',
  bySize: '큰 것부터',
  byName: '이름순',
  onlyChanges: '바뀐 것만',
  hides: (size: string) =>
    `아래 레이어의 파일 ${size}를 가린다. 바꾸거나 지워도 아래 레이어에는 그대로 있으므로 내려받는 크기는 줄지 않는다.`,
  loading: '내려받는 중',
  failed: '파일 목록을 내려받지 못했다.',
  retry: '다시 시도',
  found: (files: number, size: string) => (files === 0 ? '맞는 파일이 없다.' : `파일 ${files}개, ${size}`),
};

const marks = {
  added: { sign: '+', word: '더함' },
  replaced: { sign: '~', word: '바꿈' },
  removed: { sign: '−', word: '지움' },
};
const inOrder = ['added', 'replaced', 'removed'] as const;

/** `+57 더함, ~19 바꿈`, for as many as there are; of a single file only `+ 더함`. */
export const changesInWords = (changes: Changes, isFile = false) =>
  inOrder
    .filter((change) => changes[change])
    .map((change) => `${marks[change].sign}${isFile ? '' : changes[change]} ${marks[change].word}`)
    .join(', ');
