import {
  combineCharacter,
  convertHangulToQwerty,
  convertQwertyToHangul,
  disassemble,
  disassembleCompleteCharacter,
  hasBatchim,
  removeLastCharacter,
} from 'es-hangul';
import { literal } from './pattern.ts';

/** The last of the vowels, and of the final consonants, that begin with the same key. */
const lastVowel: Readonly<Record<string, string>> = { ㅗ: 'ㅗㅣ', ㅜ: 'ㅜㅣ', ㅡ: 'ㅡㅣ' };
const lastFinal: Readonly<Record<string, string>> = { ㄱ: 'ㄱㅅ', ㄴ: 'ㄴㅎ', ㄹ: 'ㄹㅎ', ㅂ: 'ㅂㅅ' };

/** Any syllable that begins with a consonant, or the consonant itself. */
const startingWith = (consonant: string) =>
  `[${consonant}${combineCharacter(consonant, 'ㅏ')}-${combineCharacter(consonant, 'ㅣ', 'ㅎ')}]`;

/** A character as it stands; a consonant alone is the beginning of a syllable, and one that a keyboard joined (ㄳ) of two. */
const characterPattern = (character: string) =>
  /[ㄱ-ㅎ]/.test(character) ? [...disassemble(character)].map(startingWith).join('') : literal(character);

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

const afterFinal = /(?:은|이|을|과|으로|이란|이나|이라)$/;
const afterVowel = /(?:가|를|와|로|란|라)$/;
const afterAny = /(?:에서|에게|까지|부터|처럼|보다|하기|하는|하고|기|는|나|의|에|도|만)$/;

/**
 * A word without the particle or ending that it ends with (컨테이너는 → 컨테이너, docker로 → docker, 설치하기 →
 * 설치), or undefined where it has none, or would leave less than two characters.
 */
export function withoutParticle(word: string): string | undefined {
  for (const particle of [afterAny, afterFinal, afterVowel]) {
    const stem = word.replace(particle, '');
    if (stem === word || stem.length < 2) continue;
    const isHangul = /[가-힣]$/.test(stem);
    const fits = particle === afterAny || !isHangul || hasBatchim(stem) === (particle === afterFinal);
    if (fits) return stem;
  }
  return undefined;
}

/** A word as typed while the keyboard was set to the other language: zjsxpdlsj → 컨테이너, 애찯ㄱ → docker. */
export function onOtherKeyboard(word: string): string {
  if (/[ㄱ-ㅣ가-힣]/.test(word)) return convertHangulToQwerty(word);
  try {
    return convertQwertyToHangul(word);
  } catch {
    // Letters that begin with a vowel of two keys, such as host, are no Hangul; es-hangul throws.
    return word;
  }
}

/** A word without its last key: 컨테잉 → 컨테이. */
export const withoutLastKey = (word: string): string => removeLastCharacter(word);
