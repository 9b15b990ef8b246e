import { Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** Lets bytes of all its streams together through at one rate, so that a pull can be watched. */
export class Throttle {
  /** Bytes a second; `Infinity` while nothing is being recorded. */
  rate = Infinity;
  #free = 0;

  stream(): Transform {
    const wait = async (bytes: number) => {
      const now = performance.now();
      this.#free = Math.max(this.#free, now) + (bytes / this.rate) * 1000;
      if (this.#free > now) await sleep(this.#free - now);
    };
    return new Transform({
      transform(chunk: Buffer, _encoding, done) {
        void wait(chunk.length).then(() => done(null, chunk));
      },
    });
  }
}
