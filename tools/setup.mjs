import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node } from './node.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, '.cache');

/** Stops with one plain line; a stack trace would not help whoever runs the command. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** What programs find: the Node that the commands run on, then the project's programs. */
export const environment = { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter) };

/** Runs a program, the project's own where it has one of that name; returns its exit status. */
export function run(command, args, env = {}) {
  const own = join(bin, command);
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(isWindows || command === 'node' || !existsSync(own) ? command : own, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...environment, ...env },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** `files` may be folders; the hash changes when any file in them does. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(root, file);
    const names = existsSync(path) ? listFiles(path) : [];
    for (const name of names) hash.update(name).update('\0').update(readFileSync(name)).update('\0');
  }
  return hash.digest('hex');
}

function listFiles(path) {
  const entries = (() => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch {
      return null;
    }
  })();
  if (!entries) return [path];
  return entries.flatMap((entry) => listFiles(join(path, entry.name))).sort();
}

/** Does `work` unless it was done before with the same files. */
function once(name, files, still, work) {
  const stamp = join(cache, `${name}.stamp`);
  const hash = hashOf(files);
  if (still() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hash);
}

/** Installs what package-lock.json names, once. */
export function install() {
  once(
    'install',
    ['package-lock.json'],
    () => existsSync(join(bin, 'astro')),
    () => {
      console.log('필요한 꾸러미를 설치한다 (npm ci).');
      if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
        stop('npm ci가 실패했다. 인터넷(npm 레지스트리)에 이어져 있는지 보고 다시 실행한다.');
      }
    },
  );
}

const inputs = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'src', 'content', 'public'];

/**
 * Builds the site under `base` into `folder`, unless that was done from the same sources.
 * @param {{ folder: string, base: string }} site
 */
export function build({ folder, base }) {
  const name = `build${base.replaceAll('/', '-')}`;
  once(
    name,
    inputs,
    () => existsSync(join(root, folder, 'index.html')),
    () => {
      console.log(`사이트를 짓는다 (기본 경로 ${base}).`);
      // Astro keeps parsed content across builds and does not see that a schema file changed.
      rmSync(join(cache, 'astro'), { recursive: true, force: true });
      const env = { BASE_PATH: base, OUT_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' };
      if (run('astro', ['build'], env) !== 0) stop('빌드가 실패했다. 위에 적힌 파일과 줄을 고친다.');
    },
  );
}
