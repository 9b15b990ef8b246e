import { existsSync } from 'node:fs';
import { readdir, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { removeControlGroups } from './cgroups.ts';
import { checkClient } from './clients.ts';
import { stateDirs } from './machine.ts';
import { PhaseError, runIsolated } from './namespace.ts';
import type { Job } from './record.ts';
import { missingPackages } from './requirements.ts';
import { readScript } from './script.ts';
import { Workspace } from './workspace.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const usage = `사용법: npm run lab [-- [--keep] [--registry docker.io] [세션…]]
  세션                  content/sessions/의 파일 이름(확장자 없이). 없으면 전부 녹화한다.
  --keep                만든 이미지를 .lab/에 남기고, 남아 있으면 다시 쓴다.
  --registry docker.io  실습용 레지스트리 대신 도커 허브에서 내려받는다.`;

/** Runs the lab; resolves to the exit status of `npm run lab`. */
export async function main(argv: string[]): Promise<number> {
  const stopped = new AbortController();
  const stop = () => stopped.abort(new Error('도중에 멈추었다. 녹화는 바꾸지 않았다.'));
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  try {
    await runLab(argv, stopped.signal);
    return 0;
  } catch (error) {
    if (!(error instanceof PhaseError)) console.error((error as Error).message);
    return 1;
  }
}

async function runLab(argv: string[], signal: AbortSignal): Promise<void> {
  const { values, positionals } = parse(argv);
  const hub = values.registry;
  if (hub !== 'lab' && hub !== 'docker.io') throw new Error(`--registry ${hub}: 모르는 레지스트리다.\n${usage}`);
  if (hub === 'docker.io' && positionals.length === 0) {
    throw new Error(`도커 허브에서 녹화할 세션을 적는다.\n${usage}`);
  }
  const missing = missingPackages();
  if (missing) throw new Error(missing);
  const files = await sessionFiles(positionals);

  const created = stateDirs.filter((path) => !existsSync(path));
  const workspace = await Workspace.open(`${root}/.lab`, values.keep);
  const { path: dir, registry } = workspace;
  try {
    if (hub === 'lab' && !existsSync(registry)) {
      await runIsolated('build.ts', [dir], { network: true, signal });
    }
    const layers = hub === 'lab' && positionals.length === 0;
    const job: Job = { dir, root, files, hub, layers };
    await runIsolated('record.ts', [JSON.stringify(job)], { network: hub === 'docker.io', signal });
  } finally {
    await workspace.close();
    await removeControlGroups();
    for (const path of created) await rmdir(path).catch(() => undefined);
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        keep: { type: 'boolean', default: false },
        registry: { type: 'string', default: 'lab' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

/** Scripts of the named sessions, or of all; every one is checked before anything starts. */
async function sessionFiles(ids: readonly string[]): Promise<string[]> {
  const folder = 'content/sessions';
  const all = (await readdir(`${root}/${folder}`)).filter((name) => name.endsWith('.yaml')).sort();
  const unknown = ids.find((id) => !all.includes(`${id}.yaml`));
  if (unknown) {
    const known = all.map((name) => name.replace('.yaml', '')).join(', ');
    throw new Error(`세션 "${unknown}": ${folder}/에 없다. ${known} 가운데 고른다.`);
  }
  const chosen = ids.length > 0 ? ids.map((id) => `${id}.yaml`) : all;
  const files = chosen.map((name) => `${folder}/${name}`);
  const checks = files.map(async (file) => checkClient(await readScript(root, file)));
  const wrong = (await Promise.allSettled(checks)).filter((check) => check.status === 'rejected');
  const messages = wrong.map(({ reason }) => (reason as Error).message);
  if (messages.length > 0) throw new Error(messages.join('\n'));
  return files;
}
