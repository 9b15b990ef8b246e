import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs one phase of the lab as the first process of its own PID, mount, UTS and (without
 * `network`) network namespace. Whatever the phase starts or mounts ends with it: the kernel kills
 * every process of the namespace when its first one ends, and that one when this process ends.
 */
export function runIsolated(
  phase: string,
  args: readonly string[],
  { network, signal }: { network: boolean; signal: AbortSignal },
): Promise<void> {
  const script = fileURLToPath(new URL(phase, import.meta.url));
  const unshare = ['--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc'];
  if (!network) unshare.push('--net');
  const command = ['--pdeathsig', 'KILL', 'unshare', ...unshare, process.execPath, script, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('setpriv', command, { stdio: ['ignore', 'inherit', 'inherit'] });
    const kill = () => child.kill('SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', kill);
      if (code === 0) resolve();
      else reject(signal.aborted ? signal.reason : new PhaseError(phase));
    });
  });
}

/** A phase that has already said what went wrong. */
export class PhaseError extends Error {
  override name = 'PhaseError';
}
