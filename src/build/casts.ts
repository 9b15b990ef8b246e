import { readdir, readFile, stat } from 'node:fs/promises';
import { largestCast, parseCast } from '../core/asciicast.ts';
import { type Cast, CastError } from '../core/cast.ts';
import { type CompiledCast, compile } from '../core/compile.ts';
import { present } from '../core/present.ts';
import { type Provenance, provenance as provenanceSchema } from '../schemas/provenance.ts';
import { type Session, session as sessionSchema } from '../schemas/session.ts';
import { ContentError, type Fault } from './fault.ts';
import { readYaml, type YamlContent } from './yaml-content.ts';

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

/** A cast with all that the content folder says about it. */
export interface PublishedCast {
  id: string;
  title: string;
  /** What the reader learns from it. */
  teaches: string | undefined;
  provenance: Provenance | undefined;
  annotations: Annotation[];
  compiled: CompiledCast;
  /** The file as recorded, and what it says. */
  source: string;
  cast: Cast;
}

const filesOf = (id: string) => ({
  cast: `content/casts/${id}.cast`,
  provenance: `content/casts/${id}.json`,
  session: `content/sessions/${id}.yaml`,
});

/** Ids of all casts, sorted; they are also the names of elements and addresses. */
export async function castIds(): Promise<string[]> {
  const names = await readdir('content/casts').catch(() => []);
  const ids = names
    .filter((name) => name.endsWith('.cast'))
    .map((name) => name.slice(0, -'.cast'.length))
    .sort();
  const unfit = ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id));
  if (unfit.length === 0) return ids;
  const message = '녹화의 이름은 소문자로 시작하고 소문자, 숫자, -만 쓸 수 있다. 파일 이름을 바꾼다.';
  throw new ContentError(unfit.map((id) => ({ file: filesOf(id).cast, message })));
}

const published = new Map<string, { stamp: string; cast: Promise<PublishedCast> }>();
let isChecked = false;

/** One cast; after the check of a build, as it was found there. Throws a {@link ContentError}. */
export async function castOf(id: string): Promise<PublishedCast> {
  const checked = isChecked && published.get(id);
  return checked ? checked.cast : latestCast(id);
}

/** Compiled once for each state of its files. */
async function latestCast(id: string): Promise<PublishedCast> {
  const stats = await Promise.all(Object.values(filesOf(id)).map((file) => stat(file).catch(() => undefined)));
  const stamp = stats.map((found) => found?.mtimeMs ?? 0).join(' ');
  const known = published.get(id);
  if (known?.stamp === stamp) return known.cast;
  const cast = publish(id);
  published.set(id, { stamp, cast });
  return cast;
}

/** Compiles all casts; throws a {@link ContentError} that lists the faults of all of them. */
export async function checkCasts(): Promise<void> {
  const faults: Fault[] = [];
  for (const id of await castIds()) {
    await latestCast(id).catch((error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    });
  }
  if (faults.length > 0) throw new ContentError(faults);
  isChecked = true;
}

async function publish(id: string): Promise<PublishedCast> {
  const files = filesOf(id);
  const source = await readCast(files.cast);
  const [sessionText, provenanceText] = await Promise.all([readIfThere(files.session), readIfThere(files.provenance)]);
  const session =
    sessionText === undefined
      ? undefined
      : readYaml(sessionText, files.session, sessionSchema, 'src/schemas/session.ts');
  const provenance =
    provenanceText === undefined
      ? undefined
      : readYaml(provenanceText, files.provenance, provenanceSchema, 'src/schemas/provenance.ts');
  const faults = [...(session?.faults ?? []), ...(provenance?.faults ?? [])];
  if (faults.length > 0) throw new ContentError(faults);
  const { cast } = source;
  const annotations = annotationsOf(session?.data);
  const compiled = compile(
    cast,
    id,
    annotations.map(({ step, on, nth }) => ({ chapter: step, on, nth })),
  );
  if (session) checkSession(session, compiled, annotations, files.cast);
  return {
    id,
    title: session?.data?.title ?? cast.title ?? id,
    teaches: session?.data?.teaches,
    provenance: provenance?.data,
    annotations,
    compiled,
    source: source.text,
    cast,
  };
}

async function readCast(file: string) {
  const { size } = await stat(file);
  if (size > largestCast) {
    const message = `녹화가 너무 크다(${size}바이트). ${largestCast}바이트까지 읽는다. 나누어 녹화한다.`;
    throw new ContentError([{ file, message }]);
  }
  const text = await readFile(file, 'utf8');
  try {
    const { cast, warnings } = parseCast(text, file);
    for (const { line, message } of warnings) console.warn(`${file}:${line}  ${message}`);
    return { cast, text };
  } catch (error) {
    if (error instanceof CastError) throw new ContentError([error]);
    throw error;
  }
}

const readIfThere = (file: string) => readFile(file, 'utf8').catch(() => undefined);

function annotationsOf(session: Session | undefined): Annotation[] {
  const notes = (session?.steps ?? []).flatMap((step, index) =>
    step.notes.map((note, place) => ({ ...note, step: index, place })),
  );
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

function checkSession(
  { data, faultAt }: YamlContent<Session>,
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
  const faults = missing.map((index) => {
    const { step, place, on, nth } = present(annotations[index]);
    const { run } = present(steps[step]);
    const path = ['steps', step, 'notes', place, 'on'];
    if (nth === 1 && present(chapters[step]).output.includes(on)) {
      return faultAt(path, `주석을 달 글자 "${on}": 화면에서 두 줄로 나뉜다. cols를 늘려 다시 녹화한다.`);
    }
    const text = nth > 1 ? `${nth}번째 "${on}"` : `"${on}"`;
    return faultAt(
      path,
      `주석을 달 글자 ${text}: "${run}"의 출력에 없다. on을 출력에 있는 글자로 고치거나 다시 녹화한다.`,
    );
  });
  if (faults.length > 0) throw new ContentError(faults);
}
