import { randomFrom } from '../../src/core/random.ts';

/** A cast as large as wanted, in the manner of a build: coloured lines, Korean, progress that is redrawn. */
function buildCast(title: string, events: number, interval: number): string {
  const random = randomFrom(2021);
  const word = () => random().toString(36).slice(2, 10);
  const lines: unknown[] = [{ version: 3, term: { cols: 120, rows: 30 }, title }];
  for (let event = 0; event < events; event++) {
    const step = event % 400;
    let data: string;
    if (step === 0) {
      lines.push([0, 'm', `make step-${event / 400}`]);
      data = `\x1b[1;32m$\x1b[0m make step-${event / 400}\r\n`;
    } else if (step < 150) {
      data = `\r\x1b[K\x1b[36mlayer\x1b[0m [${'='.repeat(step / 5)}>] ${step}/150${step === 149 ? '\r\n' : ''}`;
    } else {
      data = `\x1b[${31 + (event % 7)}m[${event}]\x1b[0m ${event % 5 ? 'compile' : '컴파일'} src/${word()}/${word()}.c\r\n`;
    }
    lines.push([interval, 'o', data]);
  }
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

/** 60 minutes, 200,000 events, 11 MB. */
export const longCast = () => buildCast('60분 녹화', 200_000, 0.018);

/** 55 events a second for 40 seconds. */
export const busyCast = () => buildCast('바쁜 녹화', 2_200, 1 / 55);
