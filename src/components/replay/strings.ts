/** `40초`, `3분 12초`. */
function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = `${whole % 60}초`;
  return minutes > 0 ? `${minutes}분 ${rest}` : rest;
}

export const screen = '터미널 화면';
export const recorded = '녹화';
export const labRegistry = '실습용 레지스트리';

export const controls = '재생 조작';
export const play = '재생';
export const previousChapter = '앞 명령';
export const nextChapter = '다음 명령';
export const previousFrame = '앞 장면';
export const nextFrame = '다음 장면';
export const position = '재생 위치';
export const rate = '빠르기';
export const rateValue = (value: number) => `${value}배`;
export const fullscreen = '전체 화면';
export const linkToMoment = '이 순간 링크';
export const download = '녹화 파일';
export const help = '단축키';
export const chapters = '명령 차례';
/** What a marker without a label is called. */
export const unnamed = (number: number) => `${number}번째 표시`;
/** What the slider says: `3분 12초 가운데 40초, docker pull`. */
export const valueText = (duration: number, time: number, command: string | undefined) =>
  `${spokenTime(duration)} 가운데 ${spokenTime(time)}${command ? `, ${command}` : ''}`;

export const notes = '화면의 표시';

export const transcript = '글로 읽기';
export const transcriptSize = (commands: number) => (commands > 0 ? `명령 ${commands}개와 그 출력` : '출력');
export const whole = '녹화 전체';
export const copyCommand = '명령 복사';
export const copyOutput = '출력 복사';
export const toMoment = '이 순간으로';
export const exitStatus = (status: number) => `종료 코드 ${status}`;
export const omitted = (lines: number) => `출력이 길어 ${lines}줄을 줄였다. 나머지는 재생하거나 녹화 파일에서 본다.`;
export const noOutput = '출력이 없다.';

export const copied = '복사했다.';
export const notCopied = '복사하지 못했다. 글을 골라 직접 복사한다.';
export const failed = '녹화를 내려받지 못했다. 아래의 글은 그대로 읽을 수 있다.';
export const retry = '다시 시도';

export const search = '찾기';
export const typeAlong = '따라 치기';
