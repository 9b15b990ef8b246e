import { existsSync } from 'node:fs';
import type { Session } from '../src/schemas/session.ts';
import { type Script, ScriptError } from './script.ts';

/** A client that sessions are typed into. */
interface Client {
  path: string;
  /** As provenance names it. */
  name: string;
  /** What it talks to; podman needs nothing. */
  daemon: 'dockerd' | 'containerd' | null;
}

/** The environment variable `NEW_DOCKER` names another new Docker CLI. */
export const clients: Readonly<Record<Session['client'], Client>> = {
  docker: { path: '/usr/bin/docker', name: 'Docker CLI', daemon: 'dockerd' },
  'docker-new': {
    path: process.env['NEW_DOCKER'] ?? '/usr/local/bin/docker',
    name: 'Docker CLI',
    daemon: 'dockerd',
  },
  podman: { path: '/usr/bin/podman', name: 'Podman', daemon: null },
  ctr: { path: '/usr/bin/ctr', name: 'ctr', daemon: 'containerd' },
};

/** Throws where a script wants a client that is not there. */
export function checkClient({ file, session, lineOf }: Script): void {
  const { path } = clients[session.client];
  if (existsSync(path)) return;
  const what = `클라이언트 ${session.client}: ${path}에 없다.`;
  const next =
    session.client === 'docker-new'
      ? 'NEW_DOCKER=/경로/docker npm run lab처럼 새 도커 CLI의 경로를 알려 준다.'
      : '설치한다.';
  throw new ScriptError(file, lineOf(['client']), `${what} ${next}`);
}
