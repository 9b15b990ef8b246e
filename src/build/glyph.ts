import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { escapeHtml } from '../core/painter.ts';
import { remembered } from './remembered.ts';

/** A letter as a picture. */
export interface Glyph {
  /** The pixels that it covers, from where it stands, and how much of each, 0 to 255. */
  x: Int16Array;
  y: Int16Array;
  cover: Uint8Array;
  /** How far the next letter is. */
  advance: number;
}

const font = {
  fontFiles: [
    createRequire(import.meta.url).resolve('@expo-google-fonts/nanum-gothic/700Bold/NanumGothic_700Bold.ttf'),
  ],
  loadSystemFonts: false,
  defaultFontFamily: 'NanumGothic',
};

/** A bar after the letter shows where the next one would stand, even after a space. */
const bar = '|';

function write(text: string, size: number): Resvg {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 3}" height="${Math.ceil(size * 1.3)}">` +
    `<text xml:space="preserve" x="${size}" y="${size}" font-family="NanumGothic" font-weight="700" font-size="${size}">` +
    `${escapeHtml(text)}</text></svg>`;
  return new Resvg(svg, { font });
}

const rightEdge = (drawing: Resvg) => {
  const box = drawing.getBBox();
  return box ? box.x + box.width : 0;
};

const barEdge = remembered((size) => rightEdge(write(bar, Number(size))));

const draw = remembered((key): Glyph => {
  const [size, letter = ''] = [Number.parseInt(key, 10), key.replace(/^\d+ /, '')];
  const drawing = write(letter + bar, size);
  const advance = rightEdge(drawing) - barEdge(String(size));
  const { pixels, width: stride, height } = drawing.render();
  // The bar begins a little after the letter's end.
  const end = Math.floor(size * 1.05 + advance);
  const dots = Array.from({ length: height * end }, (_, dot) => {
    const [x, y] = [dot % end, Math.floor(dot / end)];
    return { x: x - size, y: y - size, cover: pixels[(y * stride + x) * 4 + 3] ?? 0 };
  }).filter(({ cover }) => cover > 0);
  return {
    x: Int16Array.from(dots, ({ x }) => x),
    y: Int16Array.from(dots, ({ y }) => y),
    cover: Uint8Array.from(dots, ({ cover }) => cover),
    advance,
  };
});

/** A letter in the site's font for pictures, drawn once for each size. */
export const glyphOf = (letter: string, size: number) => draw(`${size} ${letter}`);
