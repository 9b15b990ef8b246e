import { accessSync, constants } from 'node:fs';

/** Programs that the lab runs, and the Debian package that brings each. */
const programs: Record<string, string> = {
  '/usr/bin/docker': 'docker.io',
  '/usr/sbin/dockerd': 'docker.io',
  '/usr/bin/docker-registry': 'docker-registry',
  '/usr/bin/containerd': 'containerd',
  '/usr/bin/ctr': 'containerd',
  '/usr/sbin/runc': 'runc',
  '/usr/bin/podman': 'podman',
  '/usr/sbin/debootstrap': 'debootstrap',
  '/usr/bin/openssl': 'openssl',
  '/usr/bin/curl': 'curl',
  '/usr/sbin/iptables': 'iptables',
  '/bin/ip': 'iproute2',
  '/usr/bin/unshare': 'util-linux',
  '/usr/bin/setpriv': 'util-linux',
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Names the packages to install, or null where nothing is missing. */
export function missingPackages(found: (path: string) => boolean = runnable): string | null {
  const missing = Object.entries(programs).filter(([path]) => !found(path));
  if (missing.length === 0) return null;
  const packages = [...new Set(missing.map(([, name]) => name))];
  return [
    '실습 환경에 필요한 프로그램이 없다. 실습 환경은 아무것도 스스로 설치하지 않는다.',
    ...missing.map(([path, name]) => `  ${path} (패키지 ${name})`),
    '다음 명령으로 설치한다:',
    `  apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  ].join('\n');
}
