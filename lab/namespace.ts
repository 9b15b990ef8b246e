import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { present } from '../src/core/present.ts';

/**
 * Runs one phase of the lab as the first process of its own PID, mount, UTS and (without
 * `network`) network namespace. Whatever the phase starts or mounts ends with it: the kernel kills
 * every process of the namespace when its first one ends, and that one when this process ends.
 */
export async function runIsolated(
  phase: string,
  args: readonly string[],
  { network, signal }: { network: boolean; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted();
  const script = fileURLToPath(new URL(phase, import.meta.url));
  const unshare = ['--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc'];
  if (!network) unshare.push('--net');
  const command = ['--pdeathsig', 'KILL', 'unshare', ...unshare, process.execPath, script, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('setpriv', command, { stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr.on('data', (text) => {
      // Killed from here, unshare complains about its own signal mask.
      if (!signal.aborted) process.stderr.write(text);
    });
    const kill = () => killFirst(present(child.pid));
    signal.addEventListener('abort', kill, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      if (code === 0) resolve();
      else reject(signal.aborted ? signal.reason : new PhaseError(phase));
    });
  });
}

/** Kills the first process of a namespace: its parent then ends, after all the others have. */
function killFirst(parent: number): void {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
  process.kill(Number(children.split(' ')[0]) || parent, 'SIGKILL');
}

/** A phase that has already said what went wrong. */
export class PhaseError extends Error {
  override name = 'PhaseError';
}
