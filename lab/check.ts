import { type Script, ScriptError } from './script.ts';

/** Throws where a command's status or output is not what its script says. */
export function checkStep(script: Script, index: number, status: number, output: string): void {
  const { file, session, lineOf } = script;
  const step = session.steps[index]!;
  const seen = output.trimEnd() === '' ? '(출력 없음)' : output.trimEnd().replaceAll(/^/gm, '  | ');
  const fail = (path: readonly PropertyKey[], what: string) => {
    throw new ScriptError(file, lineOf(['steps', index, ...path]), `${what}\n  $ ${step.run}\n${seen}`);
  };

  if (status !== step.status) {
    fail(['status'], `종료 상태가 ${step.status}이어야 하는데 ${status}이다.`);
  }
  for (const [at, piece] of step.expect.entries()) {
    if (!output.includes(piece)) fail(['expect', at], `출력에 「${piece}」이(가) 없다.`);
  }
  for (const [at, { on, nth }] of step.notes.entries()) {
    const found = output.split(on).length - 1;
    if (found < nth) {
      fail(['notes', at, 'on'], `주석을 달 「${on}」이(가) 출력에 ${nth}번 나와야 하는데 ${found}번 나온다.`);
    }
  }
}
