import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that runs in the background until it is stopped. */
export interface Service {
  stop(): Promise<void>;
}

/**
 * Starts a program and waits until `ready` says true (asked every 50 ms, for 30 s at most).
 * Its output goes to `<logs>/<name>.log`, whose end is quoted where it fails to start.
 */
export async function startService(
  name: string,
  command: readonly string[],
  options: { env: NodeJS.ProcessEnv; logs: string; ready: () => Promise<boolean> },
): Promise<Service> {
  const log = `${options.logs}/${name}.log`;
  const output = createWriteStream(log);
  await once(output, 'open');
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, args, { env: options.env, stdio: ['ignore', output, output] });
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await gone;
    clearTimeout(kill);
    output.close();
  };

  const deadline = Date.now() + 30_000;
  while (!(await options.ready().catch(() => false))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
      if (child.pid !== undefined) await stop();
      const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-8).join('\n  ');
      throw new Error(`서비스 ${name}: 뜨지 않았다. 마지막 로그:\n  ${tail}`);
    }
    await sleep(50);
  }
  return { stop };
}
