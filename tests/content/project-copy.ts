import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyProject, tryBuild } from '../../tools/project-copy.mjs';

/** A copy of this project in which a test may write what it likes, and build it. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'project-'));

  constructor() {
    copyProject(this.folder);
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  build(base = '/') {
    return tryBuild(this.folder, { BASE_PATH: base, OUT_DIR: 'dist' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
