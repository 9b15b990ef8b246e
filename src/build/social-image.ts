import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { inWorker } from './workers.ts';

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/gothic-a1/700Bold/GothicA1_700Bold.ttf');
GlobalFonts.registerFromPath(font, 'Gothic A1');

const [width, height, edge] = [1200, 630, 90];
const canvas = createCanvas(width, height);

interface Labels {
  site: string;
  title: string;
  description: string;
}

/** Breaks a text between words, before the one that no longer fits. */
function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

export function drawSocialImage({ site, title, description }: Labels): Uint8Array<ArrayBuffer> {
  const context = canvas.getContext('2d');
  context.textRendering = 'geometricPrecision';
  context.fillStyle = '#14161a';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#7cc0f2';
  context.fillRect(0, 0, 16, height);

  /** Writes a text in lines, the first at the height that `top` gives for their count. */
  const write = (text: string, size: number, colour: string, leading: number, top: (count: number) => number) => {
    context.font = `${size}px "Gothic A1"`;
    context.fillStyle = colour;
    const lines = linesOf(text, (line) => context.measureText(line).width <= width - 2 * edge);
    for (const [index, line] of lines.entries()) context.fillText(line, edge, top(lines.length) + index * leading);
  };
  write(site, 34, '#7cc0f2', 0, () => 120);
  write(title, 78, '#e4e6ea', 98, (count) => 360 - count * 46);
  write(description, 33, '#a8b0bd', 48, (count) => height - 72 - (count - 1) * 48);
  return new Uint8Array(canvas.encodeSync('jpeg', 85));
}

/** The picture of a page in a chat or a social network: 1200 × 630, as JPEG. */
export const socialImage = inWorker<typeof drawSocialImage>('social-image.ts', 'drawSocialImage');
