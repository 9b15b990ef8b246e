/** What a recording must not show. */
export interface Private {
  /** Name of the machine that the lab runs on. */
  hostname: string;
  /** Directories of its user: home, checkout. */
  paths: readonly string[];
  /** Values of secrets in the environment of the one who records. */
  secrets: readonly string[];
}

/** What gives a secret away by its form. */
const secretForms: readonly [name: string, form: RegExp][] = [
  ['개인 키', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['AWS 키', /\bAKIA[A-Z0-9]{16}\b/],
  ['GitHub 토큰', /\bgh[pousr]_[A-Za-z0-9]{30,}/],
  ['인증 헤더', /\b(?:Bearer|Basic) [A-Za-z0-9+/=._-]{16,}/],
  ['주소 속 비밀번호', /\/\/[^/\s:@]+:[^/\s:@]+@/],
  ['사용자 홈', /\/(?:home\/[a-z_][\w.-]*|Users\/\w+)/],
];

/** All that a cast says: its header, and its output as one text without escape sequences. */
export function textOfCast(castText: string): string {
  const [header = '', ...events] = castText.trimEnd().split('\n');
  const output = events
    .map((line) => JSON.parse(line) as [number, string, string])
    .map(([, code, data]) => (code === 'o' ? data : `\n${data}\n`))
    .join('');
  const sequences = /\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[\d;?]*[ -/]*[@-~]/g;
  return `${header}\n${output.replaceAll(sequences, '')}`;
}

/** Host names that tell nothing of whose machine it is. */
const commonNames = new Set(['', 'localhost', 'localhost.localdomain', 'debian', 'lab']);

/** The first private thing in `text`, described; null where there is none. */
export function findPrivate(text: string, own: Private): string | null {
  const name = own.hostname.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!commonNames.has(name) && new RegExp(`(?<![\\w.-])${name}(?![\\w-])`).test(text)) {
    return `호스트 이름 "${own.hostname}"`;
  }
  for (const path of own.paths) {
    if (path.length > 1 && text.includes(path)) return `경로 "${path}"`;
  }
  if (own.secrets.some((secret) => text.includes(secret))) return '환경 변수에 든 비밀 값';
  for (const [what, form] of secretForms) {
    const found = form.exec(text)?.[0];
    if (found) return `${what} "${found.slice(0, 24)}"`;
  }
  return null;
}

/** Secrets among environment variables, told by their names. */
export function secretsIn(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env)
    .filter(([name]) => /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY/i.test(name))
    .map(([, value]) => value ?? '')
    .filter((value) => value.length >= 8);
}
