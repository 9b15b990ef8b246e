import { readdir, readFile } from 'node:fs/promises';
import type { Cast } from '../../core/cast.ts';
import type { Chapter } from '../../core/chapters.ts';
import type { CompiledCast } from '../../core/compile.ts';
import { present } from '../../core/present.ts';
import { type Session, session as sessionSchema } from '../../schemas/session.ts';
import { ContentError, type Fault } from '../fault.ts';
import { readYaml, type YamlContent } from '../yaml-content.ts';

/** An author's note on a piece of output. */
export interface Annotation {
  /** From 1, in the order of the session. */
  number: number;
  /** Index of the step, and of its chapter. */
  step: number;
  /** Place among the step's notes. */
  place: number;
  on: string;
  nth: number;
  text: string;
}

export const readSession = (text: string, file: string) =>
  readYaml(text, file, sessionSchema, 'src/schemas/session.ts');

/** The annotations of a session, numbered through. */
export function annotationsOf(session: Session | undefined): Annotation[] {
  const notes = (session?.steps ?? []).flatMap((step, index) =>
    step.notes.map((note, place) => ({ ...note, step: index, place })),
  );
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

/** A step that did not do what its session says; `path` leads from the step to what it says. */
interface StepFault {
  step: number;
  path: readonly PropertyKey[];
  message: string;
}

/** @param missing indexes of annotations whose text does not stand in the output */
export function stepFaults(
  steps: Session['steps'],
  chapters: readonly Chapter[],
  annotations: readonly Annotation[],
  missing: readonly number[],
): StepFault[] {
  return steps.flatMap(({ run, status, expect }, step) => {
    const faults: StepFault[] = [];
    const { output, status: ended } = present(chapters[step]);
    if (ended !== null && ended !== status) {
      faults.push({ step, path: ['status'], message: `"${run}"의 종료 상태 ${ended}: 세션에는 ${status}.` });
    }
    for (const [place, piece] of expect.entries()) {
      if (output.includes(piece)) continue;
      faults.push({ step, path: ['expect', place], message: `나와야 할 글자 "${piece}": "${run}"의 출력에 없다.` });
    }
    for (const index of missing) {
      const { step: other, place, on, nth } = present(annotations[index]);
      if (other !== step) continue;
      const text = nth > 1 ? `${nth}번째 "${on}"` : `"${on}"`;
      const why =
        nth === 1 && output.includes(on) ? '화면에서 두 줄로 나뉜다. cols를 늘린다.' : `"${run}"의 출력에 없다.`;
      faults.push({ step, path: ['notes', place, 'on'], message: `주석을 달 글자 ${text}: ${why}` });
    }
    return faults;
  });
}

/** What is wrong with sessions that are yet to be recorded. */
export async function checkSessionsAhead(ids: readonly string[]): Promise<Fault[]> {
  const names = await readdir('content/sessions').catch(() => []);
  const ahead = names.filter((name) => !name.startsWith('.') && !ids.includes(name.replace(/\.yaml$/, '')));
  const faults = ahead.map(async (name) => {
    const file = `content/sessions/${name}`;
    if (/^[a-z][a-z0-9-]*\.yaml$/.test(name)) return readSession(await readFile(file, 'utf8'), file).faults;
    return {
      file,
      message: `파일 이름 "${name}": 주소가 될 수 없다. 소문자로 시작해 소문자, 숫자, -로 짓고 .yaml로 끝낸다.`,
    };
  });
  return (await Promise.all(faults)).flat();
}

/** Holds a session against what was recorded of it; throws a {@link ContentError}. */
export function checkSession(
  { data, faultAt }: YamlContent<Session>,
  cast: Cast,
  { chapters, missing }: CompiledCast,
  annotations: readonly Annotation[],
  castFile: string,
): void {
  const again = '다시 녹화하거나(npm run lab) 세션을 고친다.';
  const steps = data?.steps ?? [];
  if (chapters.length !== steps.length) {
    const counts = `명령이 세션에는 ${steps.length}개인데 ${castFile}에는 ${chapters.length}개다.`;
    throw new ContentError([faultAt(['steps'], `${counts} ${again}`)]);
  }
  const renamed = steps.flatMap(({ run }, index) => {
    const { command } = present(chapters[index]);
    return command === run
      ? []
      : [faultAt(['steps', index, 'run'], `세션의 명령 "${run}": ${castFile}에는 "${command}" 명령이 있다. ${again}`)];
  });
  if (renamed.length > 0) throw new ContentError(renamed);
  const size = (['cols', 'rows'] as const).flatMap((key) =>
    data && data[key] !== cast[key]
      ? [faultAt([key], `${key} ${data[key]}: ${castFile}의 ${key} ${cast[key]}에 맞지 않는다. ${again}`)]
      : [],
  );
  const unlike = stepFaults(steps, chapters, annotations, missing).map(({ step, path, message }) =>
    faultAt(['steps', step, ...path], `${message} ${again}`),
  );
  const faults = [...size, ...unlike];
  if (faults.length > 0) throw new ContentError(faults);
}
