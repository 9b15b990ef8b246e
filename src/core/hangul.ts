import { combineCharacter, disassemble, disassembleCompleteCharacter } from 'es-hangul';

/** The last of the vowels, and of the final consonants, that begin with the same key. */
const lastVowel: Readonly<Record<string, string>> = { ㅗ: 'ㅗㅣ', ㅜ: 'ㅜㅣ', ㅡ: 'ㅡㅣ' };
const lastFinal: Readonly<Record<string, string>> = { ㄱ: 'ㄱㅅ', ㄴ: 'ㄴㅎ', ㄹ: 'ㄹㅎ', ㅂ: 'ㅂㅅ' };

/** Any syllable that begins with a consonant, or the consonant itself. */
const startingWith = (consonant: string) =>
  `[${consonant}${combineCharacter(consonant, 'ㅏ')}-${combineCharacter(consonant, 'ㅣ', 'ㅎ')}]`;

/** A character as it stands; a consonant alone is the beginning of a syllable, and one that a keyboard joined (ㄳ) of two. */
const characterPattern = (character: string) =>
  /[ㄱ-ㅎ]/.test(character)
    ? [...disassemble(character)].map(startingWith).join('')
    : character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');

/** A syllable that may still grow: 하 → 한, 고 → 과, 일 → 읽, and 텡 → 테이 as its last key moves on. */
function growingPattern(character: string): string {
  const parts = disassembleCompleteCharacter(character);
  if (!parts) return characterPattern(character);
  const { choseong, jungseong, jongseong } = parts;
  if (!jongseong) {
    return `[${character}-${combineCharacter(choseong, lastVowel[jungseong] ?? jungseong, 'ㅎ')}]`;
  }
  const grown = combineCharacter(choseong, jungseong, lastFinal[jongseong] ?? jongseong);
  const moved = combineCharacter(choseong, jungseong, jongseong.slice(0, -1)) + startingWith(jongseong.slice(-1));
  return `(?:[${character}-${grown}]|${moved})`;
}

/**
 * The source of a regular expression for what a reader may mean by a word: the word itself, syllables
 * for their initial consonants (ㅋㅌㅇㄴ), and a last syllable that is still being typed (컨텡 → 컨테이너).
 * It is for composed text (NFC), and for Latin letters wants the flag `i`.
 */
export function hangulPattern(word: string): string {
  const characters = [...word.normalize('NFC')];
  const last = characters.pop() ?? '';
  return characters.map(characterPattern).join('') + growingPattern(last);
}
