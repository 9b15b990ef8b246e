import { present } from '../src/core/present.ts';
import { randomFrom } from '../src/core/random.ts';

/** One key press: seconds after the one before, and what it sends. */
export interface Key {
  after: number;
  text: string;
}

/** Random numbers that are the same for the same text, so that typing is repeatable. */
export function seeded(seed: string): () => number {
  let state = 0;
  for (const char of seed) {
    state = Math.imul(state ^ present(char.codePointAt(0)), 0x9e3779b1) >>> 0;
  }
  return randomFrom(state);
}

/**
 * Keys of a person who types `command` calmly: about 60 ms a key, slower at the start of a word
 * and at signs, faster where a letter is doubled. Long commands are typed faster, so that no
 * command takes much more than three seconds.
 */
export function keys(command: string, random: () => number): Key[] {
  const chars = [...command];
  const haste = Math.min(1, 40 / chars.length);
  let before = ' ';
  return chars.map((text) => {
    const after = rhythm(text, before) * haste * (0.6 + 0.8 * random());
    before = text;
    return { after, text };
  });
}

/** Seconds that a key takes on average after the one before. */
function rhythm(text: string, before: string): number {
  if (text === before) return 0.04;
  if (before === ' ') return 0.11;
  return /[\p{L}\d ]/u.test(text) ? 0.06 : 0.09;
}
