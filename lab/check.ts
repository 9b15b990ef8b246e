import { parseCast } from '../src/core/asciicast.ts';
import { chaptersOf } from '../src/core/chapters.ts';
import { marksOf } from '../src/core/marks.ts';
import { present } from '../src/core/present.ts';
import { timelineOf } from '../src/core/timeline.ts';
import { annotationsOf, stepFaults } from '../src/node/facts/session-check.ts';
import { type Script, ScriptError } from './script.ts';

/** Throws where a recorded command's status or output is not what its script says, and shows what was seen. */
export function checkRecording({ id, file, session, lineOf }: Script, castText: string): void {
  const timeline = timelineOf(parseCast(castText, `${id}.cast`).cast);
  const chapters = chaptersOf(timeline);
  const untold = chapters.findIndex(({ status }) => status === null);
  if (untold >= 0)
    throw new ScriptError(file, lineOf(['steps', untold]), '명령의 종료 상태를 모른다. 셸이 도중에 끝났다.');
  const annotations = annotationsOf(session);
  const { missing } = marksOf(
    timeline,
    chapters,
    annotations.map(({ step, on, nth }) => ({ chapter: step, on, nth })),
  );
  const [fault] = stepFaults(session.steps, chapters, annotations, missing);
  if (!fault) return;
  const { output } = present(chapters[fault.step]);
  const { run } = present(session.steps[fault.step]);
  const seen = output === '' ? '  (출력 없음)' : output.replaceAll(/^/gm, '  | ');
  throw new ScriptError(file, lineOf(['steps', fault.step, ...fault.path]), `${fault.message}\n  $ ${run}\n${seen}`);
}
