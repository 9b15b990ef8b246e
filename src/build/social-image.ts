import { glyphOf } from './glyph.ts';
import { type Colour, png } from './png.ts';

const [width, height] = [1200, 630];
const paper: Colour = [20, 22, 26];
const accent: Colour = [124, 192, 242];
const inks: readonly Colour[] = [accent, [228, 230, 234], [168, 176, 189]];

/** Steps from paper to ink, so that the edges of letters are smooth. */
const steps = 64;
const palette = inks.flatMap((ink) =>
  Array.from({ length: steps }, (_, step): Colour => {
    const mix = (place: 0 | 1 | 2) => Math.round(paper[place] + ((ink[place] - paper[place]) * step) / (steps - 1));
    return [mix(0), mix(1), mix(2)];
  }),
);

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

/** Writes a line whose first letter stands at `x` on the row `y`. */
function write(pixels: Uint8Array, ink: number, x: number, y: number, size: number, line: string): void {
  let pen = x;
  for (const letter of line) {
    const { x: across, y: down, cover, advance } = glyphOf(letter, size);
    const start = y * width + Math.round(pen);
    for (let dot = 0; dot < cover.length; dot++) {
      pixels[start + (down[dot] ?? 0) * width + (across[dot] ?? 0)] = ink * steps + ((cover[dot] ?? 0) >> 2);
    }
    pen += advance;
  }
}

/** The picture of a page in a chat or a social network, as PNG. */
export function socialImage({ site, title, description }: { site: string; title: string; description: string }) {
  const heading = linesOf(title, 12);
  const lede = linesOf(description, 29).slice(0, 3);
  const top = 300 - heading.length * 46;
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) pixels.fill(steps - 1, row * width, row * width + 16);
  write(pixels, 0, 90, 120, 34, site);
  for (const [index, line] of heading.entries()) write(pixels, 1, 90, top + 60 + index * 98, 78, line);
  for (const [index, line] of lede.entries()) {
    write(pixels, 2, 90, height - 72 - (lede.length - 1 - index) * 48, 33, line);
  }
  return png(width, pixels, palette);
}
