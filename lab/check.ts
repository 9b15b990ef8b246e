import { parseCast } from '../src/core/asciicast.ts';
import { chaptersOf } from '../src/core/chapters.ts';
import { marksOf } from '../src/core/marks.ts';
import { present } from '../src/core/present.ts';
import { timelineOf } from '../src/core/timeline.ts';
import { type Script, ScriptError } from './script.ts';

/** Throws where a recorded command's status or output is not what its script says. */
export function checkRecording(script: Script, castText: string): void {
  const { file, session, lineOf } = script;
  const timeline = timelineOf(parseCast(castText, `${script.id}.cast`).cast);
  const chapters = chaptersOf(timeline);
  const notes = session.steps.flatMap((step, chapter) =>
    step.notes.map(({ on, nth }, place) => ({ chapter, on, nth, place })),
  );
  const { missing } = marksOf(timeline, chapters, notes);

  for (const [index, step] of session.steps.entries()) {
    const { output, status } = present(chapters[index]);
    const seen = output === '' ? '  (출력 없음)' : output.replaceAll(/^/gm, '  | ');
    const fail = (path: readonly PropertyKey[], what: string) => {
      const line = lineOf(['steps', index, ...path]);
      throw new ScriptError(file, line, `${what}\n  $ ${step.run}\n${seen}`);
    };
    if (status !== step.status) {
      fail(['status'], `종료 상태 ${status}: 세션에는 ${step.status}.`);
    }
    for (const [place, piece] of step.expect.entries()) {
      if (!output.includes(piece)) fail(['expect', place], `출력에 있어야 할 "${piece}": 없다.`);
    }
    const lost = missing.map((at) => present(notes[at])).find(({ chapter }) => chapter === index);
    if (lost) {
      const which = lost.nth > 1 ? `${lost.nth}번째 ` : '';
      fail(['notes', lost.place, 'on'], `주석을 달 ${which}"${lost.on}": 출력의 한 줄 안에 없다.`);
    }
  }
}
