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
    return execFileSync('git', parts, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: Infinity,
    }).trim();
  } catch {
    return '';
  }
}

/** The day of the last commit that changed each file of the content. A shallow clone knows only its one commit. */
function readChanges(): Map<string, string> {
  const changes = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return changes;
  const log = git('-c', 'core.quotePath=false', 'log', '--format=%cs', '--name-only', '--relative', '--', 'content');
  let day = '';
  for (const line of log.split('\n')) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(line)) day = line;
    else if (line && !changes.has(line)) changes.set(line, day);
  }
  return changes;
}

let changes: Map<string, string> | undefined;

/** The day (`YYYY-MM-DD`) of the last commit that changed a file of the content, or undefined where git cannot tell. */
export function lastChange(file: string): string | undefined {
  changes ??= readChanges();
  return changes.get(file);
}
