/** How a word ends when it is read aloud: in a vowel, in ㄹ, or in another consonant. */
export type Ending = 'vowel' | 'ㄹ' | 'consonant';

/** Particles that change with the word before them: after a consonant, after a vowel. */
const particles = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이나', '나'],
  ['이다', '다'],
] as const;

/** Those that are also the end of many words, so that only after a known noun they are surely particles. */
export const ambiguousParticles = [
  '은',
  '는',
  '이',
  '가',
  '과',
  '와',
  '이나',
  '나',
  '이다',
  '다',
  '이라고',
  '라고',
  '이라는',
  '라는',
];

export const everyParticle = particles.flat().sort((a, b) => b.length - a.length);

const vowelNumbers = new Set(['2', '4', '5', '9']);
const soundOfDigit = (digit: string): Ending =>
  vowelNumbers.has(digit) ? 'vowel' : '178'.includes(digit) ? 'ㄹ' : 'consonant';
const soundOfLetter = (letter: string): Ending =>
  'lr'.includes(letter) ? 'ㄹ' : 'mn'.includes(letter) ? 'consonant' : 'vowel';

function soundOfSyllable(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  return final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant';
}

/**
 * The ending of a word, of code or of a number: of the last thing in it that is read. Undefined where
 * nothing in it is; null where it is a word that `readings` (lower case → Hangul) does not know.
 */
export function endingOf(text: string, readings: ReadonlyMap<string, string>): Ending | null | undefined {
  const last = /[가-힣]+$|[a-z0-9]+(?:-[a-z0-9]+)*(?=[^a-z0-9가-힣]*$)/i.exec(text.toLowerCase())?.[0];
  if (!last) return undefined;
  const piece = last.split('-').at(-1) ?? last;
  const read = readings.get(last) ?? readings.get(piece) ?? (/[가-힣]/.test(last) ? last : undefined);
  if (read) return soundOfSyllable(read.at(-1) ?? read);
  if (/\d$/.test(piece)) return soundOfDigit(piece.at(-1) ?? '');
  if (/^\d+[kmgt]?i?b$/.test(piece)) return 'vowel';
  const isSpelled = !/[aeiou]/.test(piece) || text.includes(piece.toUpperCase()) || piece.length === 1;
  return isSpelled ? soundOfLetter(piece.at(-1) ?? '') : null;
}

/** The form of a particle that fits an ending. */
export function fittingParticle(particle: string, ending: Ending): string {
  const pair = particles.find((forms) => forms.some((form) => form === particle));
  if (!pair) return particle;
  const [afterConsonant, afterVowel] = pair;
  if (afterVowel === '로') return ending === 'consonant' ? afterConsonant : afterVowel;
  return ending === 'vowel' ? afterVowel : afterConsonant;
}
