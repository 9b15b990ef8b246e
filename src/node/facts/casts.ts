import { readdir, readFile, stat } from 'node:fs/promises';
import { largestCast, parseCast } from '../../core/asciicast.ts';
import { type Cast, CastError } from '../../core/cast.ts';
import { type CompiledCast, compile } from '../../core/compile.ts';
import { type Provenance, provenance as provenanceSchema } from '../../schemas/provenance.ts';
import { ContentError, type Fault } from '../fault.ts';
import { readYaml } from '../yaml-content.ts';
import { type Annotation, annotationsOf, checkSession, checkSessionsAhead, readSession } from './session-check.ts';

/** A cast with all that the content folder says about it. */
export interface PublishedCast {
  id: string;
  title: string;
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
  throw new ContentError(
    unfit.map((id) => ({
      file: filesOf(id).cast,
      message: `파일 이름 "${id}.cast": 주소가 될 수 없다. 소문자로 시작해 소문자, 숫자, -로 짓는다.`,
    })),
  );
}

/** The pages of every cast that are made for each: what Astro asks of a route with `[id]`. */
export const castPaths = async () => (await castIds()).map((id) => ({ params: { id } }));

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

/** Compiles all casts; throws a {@link ContentError} that lists the faults of all of them, and of what belongs to none. */
export async function checkCasts(): Promise<void> {
  const ids = await castIds();
  const faults: Fault[] = [...(await checkSessionsAhead(ids)), ...(await checkStrays(ids))];
  for (const id of ids) {
    await latestCast(id).catch((error: unknown) => {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
    });
  }
  if (faults.length > 0) throw new ContentError(faults);
  isChecked = true;
}

/** Provenances of casts that are not there. */
async function checkStrays(ids: readonly string[]): Promise<Fault[]> {
  const names = await readdir('content/casts').catch(() => []);
  const stray = names.filter((name) => name.endsWith('.json') && !ids.includes(name.slice(0, -'.json'.length)));
  return stray.map((name) => ({
    file: `content/casts/${name}`,
    message: `${name.replace('.json', '.cast')} 파일이 없다. 이름을 녹화와 같게 하거나 지운다.`,
  }));
}

async function publish(id: string): Promise<PublishedCast> {
  const files = filesOf(id);
  const source = await readCast(files.cast);
  const [sessionText, provenanceText] = await Promise.all([readIfThere(files.session), readIfThere(files.provenance)]);
  const session = sessionText === undefined ? undefined : readSession(sessionText, files.session);
  const provenance =
    provenanceText === undefined
      ? undefined
      : readYaml(provenanceText, files.provenance, provenanceSchema, 'src/schemas/provenance.ts');
  const { cast, warnings } = source;
  const broken = warnings.map((warning) => ({ ...warning, message: `${warning.message} 다시 녹화한다(npm run lab).` }));
  // What was recorded elsewhere may have been cut off; what the lab wrote may not.
  if (!session) for (const { file, line, message } of warnings) console.warn(`${file}:${line}  ${message}`);
  const faults = [...(session ? [...session.faults, ...broken] : []), ...(provenance?.faults ?? [])];
  if (provenance && !session) {
    const message = `이 녹화의 세션이 없다: ${files.session}. 이름을 녹화와 같게 하거나 되살린다.`;
    faults.push({ file: files.provenance, message });
  }
  if (faults.length > 0) throw new ContentError(faults);
  const annotations = annotationsOf(session?.data);
  const compiled = compile(
    cast,
    id,
    annotations.map(({ step, on, nth }) => ({ chapter: step, on, nth })),
  );
  if (session) checkSession(session, cast, compiled, annotations, files.cast);
  return {
    id,
    title: session?.data?.title ?? cast.title ?? id,
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
    return { ...parseCast(text, file), text };
  } catch (error) {
    if (error instanceof CastError) throw new ContentError([error]);
    throw error;
  }
}

const readIfThere = (file: string) => readFile(file, 'utf8').catch(() => undefined);
