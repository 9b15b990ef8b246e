export const keys: readonly [keys: string, meaning: string][] = [
  ['스페이스', '재생, 멈춤'],
  ['← →', '5초 뒤로, 앞으로'],
  ['⇧← ⇧→', '전체의 10%씩 뒤로, 앞으로'],
  ['[ ]', '앞 명령, 다음 명령'],
  [', .', '한 장면 뒤로, 앞으로'],
  ['0 – 9', '전체의 0%에서 90%로'],
  ['f', '전체 화면'],
  ['?', '이 도움말'],
];

export const playInTerminal = '터미널에서 재생하려면:';

export const searchInSession = '이 녹화에서 찾기';
export const notSearched = '찾을 글을 내려받지 못했다. 잠시 뒤에 다시 쳐 본다.';
export const found = (count: number) => (count > 0 ? `${count}곳을 찾았다.` : '찾지 못했다.');

export const commandToType = '프롬프트에 칠 명령';
export const run = '실행';
export const typeForMe = '대신 치기';
export const leave = '그만하기';
export const typeThis = (command: string) => `프롬프트에 따라 친다: ${command}`;
export const wrongKey = (expected: string) => `다음 글자는 ‘${expected === ' ' ? '빈칸' : expected}’이다.`;
export const hangulKey = '한글 입력 상태다. 한/영 키를 누르고 다시 친다.';
export const unfinished = (rest: string) => `아직 남은 글자가 있다: ${rest}`;
export const typedAll = '명령을 모두 따라 쳤다.';
