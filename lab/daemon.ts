import { get } from 'node:http';
import { logs, machineEnv } from './machine.ts';
import { type Service, startService } from './service.ts';

/** Directory under which the kernel shows the lab's control groups. */
export const cgroupParent = 'container-notes-lab';

function ping(): Promise<boolean> {
  return new Promise((resolve) => {
    get({ socketPath: '/run/docker.sock', path: '/_ping' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** Docker's daemon on its default socket, with Docker Hub where `env` says. */
export function startDocker(env: NodeJS.ProcessEnv, flags: readonly string[] = []): Promise<Service> {
  const groups = ['--cgroup-parent', cgroupParent, '--exec-opt', 'native.cgroupdriver=cgroupfs'];
  const command = ['dockerd', ...groups, ...flags];
  return startService('dockerd', command, { env: { ...machineEnv, ...env }, logs, ready: ping });
}
