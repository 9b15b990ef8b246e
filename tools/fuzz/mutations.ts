import type { Cast } from '../../src/core/cast.ts';
import { below, pick, type Random } from './chance.ts';

/** What output may hold that no terminal was made for: broken sequences, markup, halves of characters. */
const pieces = [
  '\x1b[',
  '\x1b]',
  '\x1bP',
  '\x9b',
  '\x9d',
  '\x07',
  '\x1b\\',
  '\x18',
  '\x1b',
  'm',
  'h',
  'H',
  'J',
  '?1049',
  '999999999',
  ';',
  ':',
  '8;;javascript:alert(1)\x07',
  '8;;https://example.org/" onclick="alert(1)\x07',
  '8;;https://example.org/<b>\x07',
  '8;;HTTP://example.org/&amp;\x07',
  '38;2;1;2;3',
  '4:3;58;2;9;9;9m',
  '\u200d',
  '\ufe0f',
  '👩',
  '한',
  '\u1161',
  '\ud800',
  '\udc33',
  '\x00',
  '\x7f',
  '\x85',
  '\r',
  '\n',
  '<script>',
  '</pre>',
  '&lt;',
  '133;A\x07',
  '133;B\x07',
  '133;C\x07',
  '133;D;0\x07',
  '(0',
  'L',
  'S',
  'c',
];

const sides = [...[1, 2, 3, 5, 8, 12, 20, 33, 40, 60, 80, 120], ...[1, 2, 3, 5, 8, 12, 20, 33, 40, 60, 80], 9e9];

/** Puts hostile output, any size and markers into some events of a cast. */
export function mutateOutput(cast: Cast, random: Random): void {
  const share = random();
  for (const event of cast.events) {
    if (random() > share) continue;
    event.code = pick(random, ['o', 'o', 'o', 'o', 'o', 'o', 'r', 'm', 'i', 'x']);
    event.data =
      event.code === 'r'
        ? `${pick(random, sides)}x${pick(random, sides)}`
        : Array.from({ length: below(random, 12) }, () => pick(random, pieces)).join('');
  }
}

const numbers = ['0', '-0', '-1', '1e400', '-1e400', '1e308', '1e-400', 'NaN', '01', '0x10', '.5', '9'.repeat(400)];
const fragments = [
  ...['"', '\\', '[', ']', '{', '}', ',', ':', '-', 'null', 'true', '""', '{}', '[]', '#', '//', '\\u001b['],
  ...['\0', '\uFEFF', '\uFFFD', '\uD800', '\uDC00', '\u2028', '\x1b[31m', '\r', '\n', '\r\n', '\n\n \t\n'],
  ...['"version":1', '"version":2', '"width":0', '"cols":1e9', '"idle_time_limit":-5,', '"theme":{"fg":7},'],
  ...['[1,"r","500x500"]\n', '[1,"r","0x99999999999"]\n', '[0,"o","\\ud83d"]\n', '[0.1,"m",""]\n'],
  '{"version":2,"width":80,"height":24}\n',
  '{"version":3,"term":{"cols":80,"rows":24}}\n',
  '{"version":1,"width":80,"height":24,"stdout":[[1,"one"]]}\n',
  '[['.repeat(20_000),
  '{"a":'.repeat(5000),
  `[0,${'['.repeat(20_000)}${']'.repeat(20_000)}]\n`,
];

/** Changes the lines of a text as a list. */
const onLines = (change: (lines: string[], at: number, random: Random) => void) => (text: string, random: Random) => {
  const lines = text.split('\n');
  change(lines, below(random, lines.length), random);
  return lines.join('\n');
};

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const mutations: readonly ((text: string, random: Random) => string)[] = [
  function flipBits(text, random) {
    const bytes = new TextEncoder().encode(text);
    for (let left = 1 + below(random, 4); left > 0; left--) {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
    }
    return decoder.decode(bytes);
  },
  function cutEnd(text, random) {
    return text.slice(0, below(random, text.length + 1));
  },
  function insertFragment(text, random) {
    const at = below(random, text.length + 1);
    return text.slice(0, at) + pick(random, fragments) + text.slice(at + below(random, 6));
  },
  function changeNumber(text, random) {
    const places = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
    if (places.length === 0) return text;
    const { 0: found, index } = pick(random, places);
    return text.slice(0, index) + pick(random, numbers) + text.slice(index + found.length);
  },
  function changeVersion(text, random) {
    return text.replace(/"version":\s*\d/, `"version":${pick(random, [1, 2, 3, 4])}`);
  },
  function changeLineEnds(text) {
    return text.replaceAll('\n', '\r\n');
  },
  function startWithMark(text) {
    return `\uFEFF${text}`;
  },
  onLines(function cutLine(lines, at, random) {
    lines[at] = lines[at]?.slice(0, below(random, lines[at].length + 1)) ?? '';
  }),
  onLines(function dropLine(lines, at) {
    lines.splice(at, 1);
  }),
  onLines(function doubleLine(lines, at) {
    lines.splice(at, 0, lines[at] ?? '');
  }),
  onLines(function joinLines(lines, at) {
    lines.splice(at, 2, lines.slice(at, at + 2).join(''));
  }),
  onLines(function swapLines(lines, at, random) {
    const other = below(random, lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  onLines(function insertLine(lines, at, random) {
    lines.splice(at, 0, pick(random, fragments));
  }),
];

/** A text with a few faults. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let left = below(random, 5); left > 0; left--) mutated = pick(random, mutations)(mutated, random);
  return mutated;
}
