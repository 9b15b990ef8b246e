import { readFile } from 'node:fs/promises';
import type { Provenance } from '../src/schemas/provenance.ts';
import type { Session } from '../src/schemas/session.ts';
import { clients } from './clients.ts';
import { run } from './command.ts';
import type { Hub } from './hub.ts';

async function version(label: string, program: string): Promise<string> {
  const printed = await run(program, ['--version']);
  const number = /\d+\.\d+\.\d+/.exec(printed)?.[0];
  if (!number) throw new Error(`${program} --version에서 버전을 읽을 수 없다: ${printed.trim()}`);
  return `${label} ${number}`;
}

/** @param hub whose Docker Hub the session saw */
export async function provenance(session: Session, hub: Hub): Promise<Provenance> {
  const { path, name, daemon } = clients[session.client];
  const system = await readFile('/etc/os-release', 'utf8');
  const field = (key: string) => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(system)?.[1] ?? '';
  const searches = session.steps.some(({ run }) => / search /.test(run));
  return {
    recorded: new Date().toISOString(),
    client: await version(name, path),
    daemon: daemon && (await version(daemon, daemon)),
    registry: hub === 'lab' ? await version('docker-registry', 'docker-registry') : 'Docker Hub',
    index: !searches ? null : hub === 'lab' ? '실습용 색인' : 'Docker Hub',
    host: `${field('NAME').split(' ')[0]} ${field('VERSION_ID')}`,
  };
}
