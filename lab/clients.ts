import { existsSync } from 'node:fs';
import type { Session } from '../src/schemas/session.ts';
import { type Script, ScriptError } from './script.ts';

type Client = Session['client'];

/** Where each client is; the environment variable `NEW_DOCKER` names another new Docker CLI. */
export const clientPaths: Record<Client, string> = {
  docker: '/usr/bin/docker',
  'docker-new': process.env['NEW_DOCKER'] ?? '/usr/local/bin/docker',
  podman: '/usr/bin/podman',
  ctr: '/usr/bin/ctr',
};

/** Throws where a script wants a client that is not there. */
export function checkClient({ file, session, lineOf }: Script): void {
  const path = clientPaths[session.client];
  if (existsSync(path)) return;
  const what = `클라이언트 ${session.client}: ${path}에 없다.`;
  const next =
    session.client === 'docker-new'
      ? 'NEW_DOCKER=/경로/docker npm run lab처럼 새 도커 CLI의 경로를 알려 준다.'
      : '설치한다.';
  throw new ScriptError(file, lineOf(['client']), `${what} ${next}`);
}
