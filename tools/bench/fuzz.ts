import { checkReading, checkReplaying } from '../fuzz/case.ts';

const rounds = [
  { name: '읽기', check: checkReading, cases: 20_000 },
  { name: '재생', check: checkReplaying, cases: 2_000 },
];

/**
 * Reads and replays thousands of mutated casts and prints what fails; `npm run bench -- fuzz 42` tries
 * the cast of one seed alone.
 */
export function benchFuzz([only]: readonly string[]): void {
  for (const { name, check, cases } of rounds) {
    const seeds = only ? [Number(only)] : Array.from({ length: cases }, (_, seed) => seed);
    let slowest = { seed: 0, time: 0 };
    let failed = 0;
    for (const seed of seeds) {
      const began = performance.now();
      try {
        check(seed);
      } catch (error) {
        failed++;
        console.log(error);
      }
      const time = performance.now() - began;
      if (time > slowest.time) slowest = { seed, time };
    }
    const slow = `가장 오래 걸린 것 ${slowest.time.toFixed(0)} ms (씨앗 ${slowest.seed})`;
    console.log(`변형한 녹화 ${name}: ${seeds.length}개 가운데 실패 ${failed}개, ${slow}`);
    if (failed > 0) process.exitCode = 1;
  }
}
