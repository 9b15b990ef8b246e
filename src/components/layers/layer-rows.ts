import { type Layer, type LayeredImage, sizeInWords } from '../../core/layers.ts';
import { table as words } from './strings.ts';

export const headingsOf = (images: readonly LayeredImage[]): string[] => [
  words.layer,
  words.compressed,
  words.unpacked,
  words.hidden,
  ...images.map(({ name }) => name),
  words.command,
];

function placeIn(image: LayeredImage, { chain }: Layer): string {
  const index = image.layers.findIndex((layer) => layer.chain === chain);
  return index < 0 ? words.none : words.place(index + 1);
}

/** The cells of a layer under those headings: its digest, its sizes, its place in each image, its command. */
export const cellsOf = (layer: Layer, images: readonly LayeredImage[]): string[] => [
  layer.digest,
  ...[layer.compressed, layer.unpacked, layer.hidden].map(sizeInWords),
  ...images.map((image) => placeIn(image, layer)),
  layer.command,
];
