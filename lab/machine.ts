import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { run } from './command.ts';

/** Everything of the lab's own stands here, on the empty `/run`. */
export const labDir = '/run/lab';
/** The first folder on the path: what stands in it hides the system's own. */
export const bin = `${labDir}/bin`;
export const home = `${labDir}/home`;
export const logs = `${labDir}/logs`;

/** Directories that container software writes to; each is covered by an empty one of the lab. */
export const stateDirs = ['/var/lib/docker', '/var/lib/containerd', '/var/lib/containers'] as const;

/**
 * Makes this mount namespace look like a fresh machine called `lab`: empty state directories
 * (kept in `dir`), an empty `/run`, its loopback up. Docker and its neighbours then run with their
 * default paths and sockets, and never meet those of the system.
 */
export async function prepareMachine(dir: string): Promise<void> {
  const names = '/etc/resolv.conf';
  const [resolver, nameservers] = [await realpath(names), await readFile(names, 'utf8')];
  await run('mount', ['-t', 'tmpfs', 'tmpfs', '/run']);
  if (resolver.startsWith('/run/')) {
    await mkdir(dirname(resolver), { recursive: true });
    await writeFile(resolver, nameservers);
  }
  for (const target of stateDirs) {
    const source = dir + target;
    await mkdir(source, { recursive: true });
    await mkdir(target, { recursive: true });
    await run('mount', ['--bind', source, target]);
  }
  for (const path of [bin, home, logs]) await mkdir(path, { recursive: true });
  await run('hostname', ['lab']);
  await run('ip', ['link', 'set', 'lo', 'up']);
}

/** The environment of all that the lab starts: nothing of the caller's passes through. */
export const machineEnv: NodeJS.ProcessEnv = {
  PATH: `${bin}:/usr/sbin:/usr/bin:/sbin:/bin`,
  HOME: home,
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
};
