import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { escapeHtml } from '../core/painter.ts';

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf');

/** Breaks a text between words; a line holds `room` full-width letters, and a Latin letter counts as a little more than half. */
export function linesOf(text: string, room: number): string[] {
  const width = (line: string) => [...line].reduce((sum, letter) => sum + (letter > '\u1100' ? 1 : 0.58), 0);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The picture of a page in a chat or a social network: 1200 × 630, as PNG. */
export function socialImage({ site, title, description }: { site: string; title: string; description: string }) {
  const heading = linesOf(title, 12);
  const lede = linesOf(description, 29).slice(0, 3);
  const top = 300 - heading.length * 46;
  const text = (x: number, y: number, size: number, colour: string, line: string) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}">${escapeHtml(line)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="NanumGothic" font-weight="700">
    <rect width="1200" height="630" fill="#14161a"/>
    <rect width="16" height="630" fill="#7cc0f2"/>
    ${text(90, 120, 34, '#7cc0f2', site)}
    ${heading.map((line, index) => text(90, top + 60 + index * 98, 78, '#e4e6ea', line)).join('')}
    ${lede.map((line, index) => text(90, 630 - 72 - (lede.length - 1 - index) * 48, 33, '#a8b0bd', line)).join('')}
  </svg>`;
  const options = { font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: 'NanumGothic' } };
  return new Resvg(svg, options).render().asPng();
}
