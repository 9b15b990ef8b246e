/** A mistake in the content: where it is, what is wrong (with the value), and what to do. */
export interface Fault {
  /** Path from the project's root. */
  file: string;
  /** 1-based; left out where the whole file is at fault. */
  line?: number | undefined;
  message: string;
}

export const unknownSource = (id: string) => `출처 "${id}": content/sources.yaml에 없다. 출처를 더하거나 id를 고친다.`;

const lineOf = ({ file, line, message }: Fault) => `  ${file}${line ? `:${line}` : ''}  ${message}`;

/** Stops the build and lists every fault at once, one `file:line message` each. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = [...new Set(faults.map(lineOf))];
    super(`콘텐츠에 고칠 곳이 ${lines.length}군데 있다.\n${lines.join('\n')}`);
    this.faults = faults;
  }
}
