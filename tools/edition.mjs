import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject, tryBuild } from './project-copy.mjs';
import { root, stop } from './setup.mjs';

/**
 * Builds the site in another language. An edition is a folder of files that stand in for those of the
 * same path in the project: `<edition>/src/strings.ts` for `src/strings.ts`, `<edition>/content/notes/…`
 * for a note. What an edition does not have stays as it is.
 * @param {{ edition: string, folder: string, base: string }} site `edition` and `folder` from the project's root
 * @returns {boolean} whether the build succeeded; it has said why not
 */
export function buildEdition({ edition, folder, base }) {
  const files = resolve(root, edition);
  if (!existsSync(files)) stop(`판의 폴더 ${edition}: 그런 폴더가 없다. 경로를 고친다.`);
  const project = join(root, '.cache', 'edition');
  copyProject(project, files);
  const { status, output } = tryBuild(project, { BASE_PATH: base, OUT_DIR: resolve(root, folder) });
  console.log(output);
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [edition = '', folder = 'dist', base = '/'] = process.argv.slice(2);
  process.exitCode = buildEdition({ edition, folder, base }) ? 0 : 1;
}
