import { execFileSync } from 'node:child_process';

/**
 * The address at which a file of this site can be edited, or undefined where the repository is not
 * known. GitHub's runners name it in `GITHUB_REPOSITORY` (`owner/name`); anyone else may.
 */
export function editUrl(file: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = environment;
  return GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/edit/main/${encodeURI(file)}`;
}

function git(...parts: string[]): string {
  try {
    return execFileSync('git', parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

/** A shallow clone names its only commit as the last change of every file. */
const hasHistory = git('rev-parse', '--is-shallow-repository') === 'false';

/** The day (`YYYY-MM-DD`) of the last commit that changed a file, or undefined where git cannot tell. */
export function lastChange(file: string): string | undefined {
  return (hasHistory && git('log', '-1', '--format=%cs', '--', file)) || undefined;
}
