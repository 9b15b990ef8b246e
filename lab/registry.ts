import { writeFile } from 'node:fs/promises';
import { labDir, logs, machineEnv } from './machine.ts';
import { type Service, startService } from './service.ts';

/** A docker-registry on the loopback that keeps its images in `root`. */
export async function startRegistry(root: string, port: number): Promise<Service> {
  const config = `${labDir}/registry-${port}.json`;
  await writeFile(
    config,
    JSON.stringify({
      version: 0.1,
      log: { level: 'warn' },
      storage: { filesystem: { rootdirectory: root }, delete: { enabled: true } },
      http: { addr: `127.0.0.1:${port}` },
    }),
  );
  return startService(`registry-${port}`, ['docker-registry', 'serve', config], {
    env: machineEnv,
    logs,
    ready: async () => (await fetch(`http://127.0.0.1:${port}/v2/`)).ok,
  });
}
