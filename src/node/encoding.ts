import type { Fault } from './fault.ts';

/** A letter that was lost because the file is not UTF-8. */
export function encodingFault(file: string, text: string): Fault | undefined {
  const found = /[^\s<>]*\ufffd[^\s<>]*/.exec(text);
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  return { file, line, message: `깨진 글자 ‘${found[0]}’: UTF-8이 아니다. UTF-8로 저장한다.` };
}
