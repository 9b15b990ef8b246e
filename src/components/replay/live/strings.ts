export const pause = '멈춤';
export const step = '다음 단계';
export const linkCopied = '이 순간의 링크를 복사했다.';
export const ended = '끝까지 재생했다.';
export const chapterOf = (number: number, count: number, command: string) =>
  [count > 1 ? `명령 ${count}개 가운데 ${number}번째` : '명령', command].filter(Boolean).join(': ');
