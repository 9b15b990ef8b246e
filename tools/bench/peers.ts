import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop } from '../setup.mjs';

const lock = 'package-lock.json';

/**
 * Installs a program that only a benchmark uses, from the lockfile in `tools/bench/peers/<name>`, once.
 * @returns the folder that it was installed into
 */
export function installPeer(name: string): string {
  const source = join(root, 'tools/bench/peers', name);
  const folder = join(root, '.cache/bench-peers', name);
  const installed = join(folder, lock);
  const isSame = existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(join(source, lock), 'utf8');
  if (isSame && existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
  console.log(`설치한다: ${name}`);
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['ci', '--prefix', folder, ...options]) !== 0) stop(`설치하지 못했다: ${name}. 인터넷을 본다.`);
  return folder;
}
