/** An asciicast v3 in the making; its clock starts with the first output. */
export class Cast {
  readonly #events: { at: number; code: 'o' | 'm'; data: string }[] = [];

  add(code: 'o' | 'm', data: string, at = performance.now()): void {
    this.#events.push({ at, code, data });
  }

  /** The file's text. Intervals are in seconds, rounded to milliseconds without drifting. */
  text(header: object): string {
    let before = Math.round(this.#events[0]?.at ?? 0);
    const lines = this.#events.map(({ at, code, data }) => {
      const now = Math.round(at);
      const interval = (now - before) / 1000;
      before = now;
      return JSON.stringify([interval, code, data]);
    });
    return [JSON.stringify({ version: 3, ...header }), ...lines, ''].join('\n');
  }
}
