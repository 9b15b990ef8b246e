/** `40초`, `3분 12초`. */
export function spokenTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = `${whole % 60}초`;
  return minutes > 0 ? `${minutes}분 ${rest}` : rest;
}

/** `0:40`, `3:12`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const strings = {
  screen: '터미널 화면',
  recorded: (date: string) => `${date} 녹화`,
  labRegistry: '실습용 레지스트리',
  controls: '재생 조작',
  play: '재생',
  pause: '멈춤',
  step: '다음 단계',
  again: '처음부터',
  previousChapter: '앞 명령',
  nextChapter: '다음 명령',
  position: '재생 위치',
  rate: '빠르기',
  rateValue: (rate: number) => `${rate}배`,
  fullscreen: '전체 화면',
  linkToMoment: '이 순간 링크',
  download: '녹화 파일(.cast)',
  help: '단축키',
  chapters: '명령 차례',
  notes: '화면의 표시',
  transcript: '글로 읽기',
  transcriptSize: (commands: number) => (commands > 0 ? `명령 ${commands}개와 그 출력` : '화면에 나온 글'),
  copyCommand: '명령 복사',
  copyOutput: '출력 복사',
  toMoment: '이 순간으로',
  exitStatus: (status: number) => `종료 코드 ${status}`,
  noOutput: '출력이 없다.',
  copied: '복사했다.',
  notCopied: '복사하지 못했다. 글을 골라 직접 복사한다.',
  linkCopied: '이 순간의 링크를 복사했다.',
  loading: '녹화를 내려받는 중이다.',
  failed: '녹화를 내려받지 못했다. 아래의 글은 그대로 읽을 수 있다.',
  retry: '다시 시도',
  ended: '끝까지 재생했다.',
  paused: '멈췄다.',
  chapter: (number: number, count: number, command: string) => `명령 ${count}개 가운데 ${number}번째: ${command}`,
  valueText: (duration: number, time: number, command: string | undefined) =>
    `${spokenTime(duration)} 가운데 ${spokenTime(time)}${command ? `, ${command}` : ''}`,
  keys: [
    ['스페이스', '재생, 멈춤'],
    ['← →', '5초 앞으로, 뒤로'],
    ['[ ]', '앞 명령, 다음 명령'],
    [', .', '한 장면 앞으로, 뒤로'],
    ['0–9', '전체의 0%에서 90%로'],
    ['f', '전체 화면'],
    ['?', '이 도움말'],
  ],
  close: '닫기',
} as const;
