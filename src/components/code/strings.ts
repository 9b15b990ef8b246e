export const strings = {
  copy: '복사',
  copied: '복사했다.',
  failed: '복사하지 못했다. 글자를 선택해 복사한다.',
} as const;
