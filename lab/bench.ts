import { readdir, rm, symlink } from 'node:fs/promises';
import { clients } from './clients.ts';
import { run } from './command.ts';
import { startDocker } from './daemon.ts';
import { type Hub, hubEnv } from './hub.ts';
import { bin, home, labDir, logs, machineEnv, stateDirs } from './machine.ts';
import { startRegistry } from './registry.ts';
import { type Script, ScriptError } from './script.ts';
import { type Service, startService } from './service.ts';

const link = `${bin}/docker`;
const ownRegistry = `${labDir}/own-registry`;

/** Everything that one session runs against, empty when it starts. */
export class Bench {
  readonly env: NodeJS.ProcessEnv;
  readonly #services: Service[] = [];

  private constructor(hub: Hub) {
    this.env = { ...machineEnv, ...(hub === 'lab' ? hubEnv : {}) };
  }

  /** Starts an empty daemon for the session's client, and an empty registry on localhost:5000. */
  static async start({ session }: Script, hub: Hub): Promise<Bench> {
    const bench = new Bench(hub);
    const services = bench.#services;
    const { env } = bench;
    const { path, daemon } = clients[session.client];
    if (daemon === 'dockerd') {
      await symlink(path, link);
      const flags = hub === 'lab' ? [] : ['--bridge=none', '--iptables=false'];
      services.push(await startDocker(env, flags));
    }
    if (daemon === 'containerd') {
      const ready = async () => Boolean(await run('ctr', ['version']));
      services.push(await startService('containerd', ['containerd'], { env, logs, ready }));
    }
    services.push(await startRegistry(ownRegistry, 5000));
    return bench;
  }

  /** Runs the session's set-up commands, which are not recorded. */
  async prepare({ file, session, lineOf }: Script): Promise<void> {
    for (const [index, command] of session.setup.entries()) {
      try {
        await run('/bin/bash', ['-c', command], { env: this.env, cwd: home });
      } catch (error) {
        const { message } = error as Error;
        throw new ScriptError(file, lineOf(['setup', index]), `준비 명령이 실패했다. ${message}`);
      }
    }
  }

  /** Stops what was started and empties the machine for the next session. */
  async stop(): Promise<void> {
    for (const service of this.#services.reverse()) await service.stop();
    await rm(link, { force: true });
    for (const dir of [...stateDirs, home, ownRegistry]) await empty(dir);
  }
}

async function empty(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  for (const name of names) await rm(`${dir}/${name}`, { recursive: true, force: true });
}
