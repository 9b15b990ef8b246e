import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';

const retried = { recursive: true, force: true, maxRetries: 5 } as const;

/** The folder that a run works in. With `keep`, built images stay in it for the next run. */
export class Workspace {
  readonly path: string;
  /** Registry data with the built images. */
  readonly registry: string;
  readonly #keep: boolean;

  private constructor(path: string, keep: boolean) {
    this.path = path;
    this.registry = `${path}/registry`;
    this.#keep = keep;
  }

  /** Takes the folder for this process, and clears what a killed run may have left. */
  static async open(path: string, keep: boolean): Promise<Workspace> {
    const owner = await readFile(`${path}/owner`, 'utf8').catch(() => null);
    if (owner && existsSync(`/proc/${owner}`)) {
      throw new Error(`실습 환경이 이미 돌고 있다(프로세스 ${owner}). 끝나기를 기다리거나 그 프로세스를 끝낸다.`);
    }
    const workspace = new Workspace(path, keep);
    await mkdir(path, { recursive: true });
    await workspace.#clear();
    await writeFile(`${path}/owner`, String(process.pid));
    return workspace;
  }

  async close(): Promise<void> {
    await this.#clear();
    if (!this.#keep) await rmdir(this.path);
  }

  async #clear(): Promise<void> {
    for (const name of await readdir(this.path)) {
      if (!this.#keep || name !== 'registry') await rm(`${this.path}/${name}`, retried);
    }
  }
}
