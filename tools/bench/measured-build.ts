import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../setup.mjs';

export interface Measured {
  seconds: number;
  /** The most that the build and its children held at once, in bytes; known on Linux alone. */
  memory: number | undefined;
}

interface Process {
  parent: number;
  memory: number;
}

/** What runs on this machine, by id. A process may end while it is read. */
function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: field('PPid'), memory: field('VmRSS') * 1024 });
    } catch {
      // It has ended.
    }
  }
  return found;
}

function memoryOf(root: number): number {
  const running = processes();
  const isBelow = (id: number): boolean => id === root || isBelowParent(running.get(id)?.parent);
  const isBelowParent = (id: number | undefined): boolean => id !== undefined && id > 0 && isBelow(id);
  return [...running].reduce((sum, [id, { memory }]) => sum + (isBelow(id) ? memory : 0), 0);
}

/** Builds the Astro site in a folder without anything kept from a build before. */
export async function measuredBuild(folder: string): Promise<Measured> {
  for (const kept of ['.cache', '.astro', 'dist']) rmSync(join(folder, kept), { recursive: true, force: true });
  const began = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: 'dist', BASE_PATH: '/' },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  let memory = 0;
  const isKnown = process.platform === 'linux';
  const sampling = setInterval(() => {
    if (isKnown && child.pid) memory = Math.max(memory, memoryOf(child.pid));
  }, 100);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) stop(`짓지 못했다: ${folder}\n${said}`);
  return { seconds: (performance.now() - began) / 1000, memory: isKnown ? memory : undefined };
}
