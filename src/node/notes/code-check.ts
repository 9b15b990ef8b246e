import { bundledLanguages } from 'shiki/langs';
import type { Fault } from '../fault.ts';
import type { NoteOutline } from '../mdx/note-outline.ts';

/** A fault of a note that is known. */
export type Line = Pick<Fault, 'line' | 'message'>;

/** Languages that need no highlighting. */
const plain = ['text', 'txt', 'plaintext', 'ansi'];
/** Languages of commands, which a reader copies. */
const shells = ['sh', 'bash', 'shell', 'zsh'];

/** Blocks of code: whether they end, and show what they are. */
export function checkCodes({ codes }: NoteOutline): Line[] {
  const faults: Line[] = [];
  for (const { language, text, isClosed, line } of codes) {
    if (shells.includes(language)) faults.push(...checkCommands(text, line + 1));
    if (!isClosed) {
      const message = '여기서 연 코드가 닫히지 않아 뒤의 글이 모두 코드가 된다. 코드가 끝나는 곳에 ```를 적는다.';
      faults.push({ line, message });
    }
    if (!language || language in bundledLanguages || plain.includes(language)) continue;
    faults.push({
      line,
      message: `코드의 언어 "${language}": 모르는 언어다. sh, yaml, json처럼 적고, 아무 언어도 아니면 text로 적는다.`,
    });
  }
  return faults;
}

/** Commands that would not run where a reader pastes them. */
function checkCommands(text: string, firstLine: number): Line[] {
  return text.split('\n').flatMap((command, index) => {
    const line = firstLine + index;
    const [letter] = /[–—‘’“”]/.exec(command) ?? [];
    return [
      ...(letter ? [{ line, message: `명령의 글자 ‘${letter}’: 셸이 모른다. 자판의 -, ', "로 적는다.` }] : []),
      ...(command.startsWith('$ ') ? [{ line, message: `명령 "${command}": 복사하면 $도 따라간다. $를 지운다.` }] : []),
    ];
  });
}
