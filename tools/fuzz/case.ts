import { randomFrom } from '../../src/core/random.ts';
import { castText } from './cast-text.ts';
import { below, pick } from './chance.ts';
import { generatedCast } from './generated-cast.ts';
import { mutateOutput, mutateText } from './mutations.ts';
import { checkReader, checkReplay } from './properties.ts';

/** The text of a random cast with faults in it; the same for the same seed. */
function mutatedCast(seed: number): string {
  const random = randomFrom(seed);
  const cast = generatedCast(seed, below(random, 50));
  mutateOutput(cast, random);
  return mutateText(castText(cast, pick(random, [1, 2, 3, 3])), random);
}

/** A check that names its seed where it fails. */
function seeded(check: (text: string) => void): (seed: number) => void {
  return (seed) => {
    try {
      check(mutatedCast(seed));
    } catch (cause) {
      throw new Error(`The cast of seed ${seed} fails; again: npm run bench -- fuzz ${seed}`, { cause });
    }
  };
}

export const checkReading = seeded(checkReader);

export const checkReplaying = seeded((text) => {
  const cast = checkReader(text);
  if (cast) checkReplay(cast);
});
