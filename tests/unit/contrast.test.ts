import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

// WCAG 2.2, success criterion 1.4.3: text of 4.5 to 1, computed from the colours as they are written.

const colour = /--([\w-]+):\s*(?:light-dark\(\s*(#[0-9a-f]{3,6}),\s*(#[0-9a-f]{3,6})\s*\)|(#[0-9a-f]{3,6}))/gi;

/** Each colour of a style sheet in the light and in the dark theme. */
function coloursOf(file: string): Map<string, [string, string]> {
  const css = readFileSync(file, 'utf8');
  return new Map(
    [...css.matchAll(colour)].map(([, name = '', light = '', dark = '', both = '']) => [
      name,
      [light || both, dark || both],
    ]),
  );
}

/** Relative luminance as WCAG defines it, of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = coloursOf('src/styles/tokens.css');
const ansi = [...coloursOf('src/components/replay/colours.css').keys()].filter((name) => name.startsWith('ansi-'));
const all = new Map([...tokens, ...coloursOf('src/components/replay/colours.css')]);

/** Which colour is written on which. */
const pairs: [string, string][] = [
  ...['ink', 'ink-2', 'accent', 'then', 'now'].flatMap((text): [string, string][] => [
    [text, 'paper'],
    [text, 'sunk'],
  ]),
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'then-soft'],
  ['then', 'then-soft'],
  ['ink', 'now-soft'],
  ['now', 'now-soft'],
  ['paper', 'accent'],
  ...['term-ink', 'term-dim', 'mark', ...ansi].flatMap((text): [string, string][] => [
    [text, 'term'],
    [text, 'term-2'],
  ]),
];

test('black on white is 21 to 1', () => {
  assert.equal(contrast('#000', '#ffffff').toFixed(1), '21.0');
});

test('the palette of the terminal has its 16 colours', () => {
  assert.equal(ansi.length, 16);
});

for (const [theme, name] of [
  [0, 'light'],
  [1, 'dark'],
] as const) {
  for (const [text, ground] of pairs) {
    test(`${text} is legible on ${ground} in the ${name} theme`, () => {
      const [front, back] = [all.get(text)?.[theme], all.get(ground)?.[theme]];
      assert.ok(front && back, `${text} or ${ground} is missing`);
      const ratio = contrast(front, back);
      assert.ok(ratio >= 4.5, `${front} / ${back}: ${ratio.toFixed(2)}`);
    });
  }
}
