import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { AstroIntegration } from 'astro';
import { inWorker } from '../workers.ts';

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/gothic-a1/700Bold/GothicA1_700Bold.ttf');
GlobalFonts.registerFromPath(font, 'Gothic A1');

const [width, height, edge] = [1200, 630, 90];
/** The size of the picture in that of the drawing: packing it takes as long as it has dots. */
const scale = 2 / 3;
const canvas = createCanvas(width * scale, height * scale);
canvas.getContext('2d').scale(scale, scale);

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

export function drawSocialImage({ file, labels }: { file: string; labels: Labels }): void {
  const { site, title, description } = labels;
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
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, canvas.encodeSync('jpeg', 85));
}

const draw = inWorker<typeof drawSocialImage>('site/social-image.ts', 'drawSocialImage');

/** Where a build goes, and the pictures that its pages have asked for. */
let output: URL | undefined;
const pictures: Promise<void>[] = [];

/**
 * The picture of a page in a chat or a social network: 800 × 420, as JPEG. It is drawn while the site is built.
 * @param page the page's path
 * @returns the picture's path
 */
export function socialImage(page: string, labels: Labels): string {
  const path = `/social/${page.slice(1, -1) || 'home'}.jpg`;
  if (output) pictures.push(draw({ file: fileURLToPath(new URL(`.${path}`, output)), labels }));
  return path;
}

/** Waits for the pictures of a build. */
export function socialImages(): AstroIntegration {
  let folder: URL | undefined;
  return {
    name: 'social-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:build:start': () => {
        output = folder;
      },
      'astro:build:done': async () => {
        await Promise.all(pictures);
      },
    },
  };
}
