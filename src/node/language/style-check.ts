import { literal } from '../../core/pattern.ts';
import type { Fault } from '../fault.ts';
import type { Passage } from '../mdx/passage.ts';
import { ambiguousParticles, endingOf, everyParticle, fittingParticle } from './particle.ts';

/** What the checks know of words. */
export interface Vocabulary {
  /** Lower-case words in Latin letters, and how they are read in Hangul. */
  readings: ReadonlyMap<string, string>;
  /** Korean nouns, longest first. */
  nouns: readonly string[];
  /** Spellings that are not ours, and what we write instead. */
  avoided: ReadonlyMap<string, string>;
}

/** Forms that this site does not use. `written` has no code in it. */
const forms: { form: RegExp; cure: string }[] = [
  {
    form: /\*\*|~~|\x60|\]\(|\] \(|\]\[|\[\^|^#+[^\s#].*|^[-*][^\s-].*|[*_](?=[가-힣])|^\|.*/,
    cure: '마크다운 표시의 짝과 빈칸을 맞춘다',
  },
  { form: /\S*[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]\S*/, cure: '낱말에 섞인 보이지 않는 글자를 지운다' },
  { form: /[\u1100-\u11ff]+/, cure: '풀어쓴 한글(NFD)이다. 완성형(NFC)으로 적는다' },
  { form: /\b(?:TODO|FIXME)\b/, cure: '남은 일을 마치고 지운다' },
  { form: /[「」『』《》〈〉]/, cure: '따옴표 ‘ ’로 적는다' },
  { form: /["']/, cure: '곧은따옴표 대신 ‘ ’나 “ ”로 적는다' },
  { form: /\S {2,}\S/, cure: '빈칸을 하나만 둔다' },
  { form: / [,.?!)’”]|[(‘“] /, cure: '문장 부호에 붙은 빈칸을 없앤다' },
  { form: /[가-힣]\.{2,}/, cure: '마침표를 하나만 찍는다' },
  { form: /[，。：；（）！？～]/, cure: '반각 문장 부호로 적는다' },
  {
    form: /[가-힣]*(?:습니다|[입합됩립킵]니다|세요|(?:[해예에아어네까나가지군]요|죠))(?![가-힣])/,
    cure: '‘-다’로 끝낸다',
  },
  { form: /[가-힣]*(?:되어|보여|쓰여)[지진져][가-힣]*/, cure: '피동을 한 번만 쓴다' },
  { form: /[가-힣]+(?:에 의해|에 있어서|를 가지고 있|을 가지고 있|로부터의)/, cure: '우리말답게 푼다' },
  { form: /(?:^|[^가-힣])([가-힣]{2,}) \1(?![가-힣])/, cure: '되풀이한 낱말을 하나만 둔다' },
  {
    form: /되서|몇일|금새|역활|갯수|오랫만|웬지|왠만|할께|할려고|되요|됬|않된|어떻해|설레임|바램(?=[은이을])|문안하/,
    cure: '맞춤법을 고친다',
  },
];

const foreign = String.raw`(\x60[^\x60]+\x60|[A-Za-z0-9][A-Za-z0-9.+#/_:@-]*)`;
const closing = String.raw`[’”]*(?:\([^()]*\))?`;
const afterForeign = new RegExp(`${foreign}${closing}(${everyParticle.join('|')})(?![가-힣])`, 'g');
const afterHangul = /([가-힣]+?)(?:\([^()]*\))?(을|를|으로|로)(?![가-힣])/g;
const unlike = /(?:가을|마을|노을|고을|겨를|경로|통로|진로|선로|참으로)$/;
const copula = /([가-힣]*[가-힣])이다(?![가-힣])/g;
const verbs = /[보쓰모고꼬차트끼누]$/;

function particleFaults(text: string, { readings, nouns }: Vocabulary, known: RegExp): string[] {
  const messages: string[] = [];
  const judge = (before: string, shown: string, particle: string) => {
    const ending = endingOf(before, readings);
    if (ending === null) {
      messages.push(`조사 ‘${shown}${particle}’: ‘${before}’의 소리를 모른다. content/readings.yaml에 적는다.`);
      return;
    }
    const fitting = ending && fittingParticle(particle, ending);
    if (fitting && fitting !== particle) messages.push(`조사 ‘${shown}${particle}’ → ‘${shown}${fitting}’`);
  };
  for (const [, before = '', particle = ''] of text.matchAll(afterForeign)) {
    judge(before.replaceAll('`', ''), before, particle);
  }
  for (const [whole, before = '', particle = ''] of text.matchAll(afterHangul)) {
    if (!unlike.test(whole)) judge(before, before, particle);
  }
  for (const [, before = '', particle = ''] of text.matchAll(known)) judge(before, before, particle);
  for (const [, before = ''] of text.matchAll(copula)) {
    if (!verbs.test(before) && !nouns.some((noun) => before.endsWith(noun))) judge(before, before, '이다');
  }
  return messages;
}

/** A noun that is known, with a particle that could also be the end of another word. */
const afterKnown = ({ nouns }: Vocabulary) =>
  nouns.length > 0
    ? new RegExp(`(${nouns.map(literal).join('|')})(?:\\([^()]*\\))?(${ambiguousParticles.join('|')})(?![가-힣])`, 'g')
    : /(?!)/g;

/** A spelling that is not ours; one in Latin letters is no part of a longer word. */
const spelling = (avoided: string) =>
  new RegExp(/[가-힣]/.test(avoided) ? literal(avoided) : `(?<![\\w./-])${literal(avoided)}(?![\\w./-])`);

/** Code in a line of text. */
const code = /`[^`]*`/g;

/** What is wrong in the language of the passages, each with its place and its cure. */
export function checkStyle(passages: readonly Passage[], vocabulary: Vocabulary): Fault[] {
  const known = afterKnown(vocabulary);
  const avoided = [...vocabulary.avoided].map(([word, ours]) => ({ word, ours, form: spelling(word) }));
  return passages.flatMap(({ file, line, text, isPlain }) => {
    const written = text.replace(code, '□');
    const outside = written.replace(/\([^()]*\)/g, '');
    const messages = particleFaults(text, vocabulary, known);
    const [shown] = (isPlain && text.match(code)) || [];
    if (shown) messages.push(`표기 ‘${shown}’: 마크다운이 그대로 보이는 자리다. 글로 적는다.`);
    for (const { form, cure } of forms) {
      const found = form.exec(written)?.[0];
      if (found) messages.push(`표기 ‘${found.trim()}’: ${cure}.`);
    }
    for (const { word, ours, form } of avoided) if (form.test(outside)) messages.push(`낱말 ‘${word}’ → ‘${ours}’`);
    return messages.map((message) => ({ file, line, message }));
  });
}
