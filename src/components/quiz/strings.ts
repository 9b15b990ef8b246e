export const answer = '정답과 까닭';
export const answerIs = (option: string) => `정답은 ‘${option}’`;
export const right = '맞았다.';
export const wrong = '아쉽지만 아니다.';
export const begin = '보기를 눌러 답한다. 답은 이 기기에만 남는다.';
export const again = '다시 풀기';
export const score = (right: number, all: number, open: number) =>
  `${all}문제 가운데 ${right}개 맞힘${open > 0 ? `, ${open}개 남음` : ''}`;
