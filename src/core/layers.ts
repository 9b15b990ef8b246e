/** A layer on all the layers below it. Sizes are in bytes. */
export interface Layer {
  /** First 12 digits of the chain ID: the same only where all the layers below are the same too. */
  chain: string;
  /** First 12 digits of the digest: the name that a pull shows. */
  digest: string;
  /** The command that made it, as {@link tidyCommand} leaves it. */
  command: string;
  /** What is sent over the network. */
  compressed: number;
  /** What it takes on the disk. */
  unpacked: number;
  /** What it hides of the layers below, by replacing or removing files: bytes that are downloaded for nothing. */
  hidden: number;
}

/** An image as the stack of its layers, from the bottom up. */
export interface Stack<L> {
  /** `nginx:latest`. */
  name: string;
  layers: readonly L[];
}

export type LayeredImage = Stack<Layer>;

/** A run of layers that the same images have, with what stands on it: another run for each group of them. */
export interface Branch {
  /** From the bottom up; none where an image ends on the layers that others build on. */
  layers: readonly Layer[];
  images: readonly LayeredImage[];
  above: readonly Branch[];
}

/**
 * Images as a tree whose trunk is what all of them share. As a layer is the same only on the same
 * layers, every shared layer stands in it once, below all the images that have it.
 */
export function branchesOf(images: readonly LayeredImage[], depth = 0): Branch[] {
  const groups = new Map<string, LayeredImage[]>();
  for (const image of images) {
    const key = image.layers[depth]?.chain ?? image.name;
    groups.set(key, [...(groups.get(key) ?? []), image]);
  }
  return [...groups.values()].map((group) => branchOf(group, depth));
}

function branchOf(images: readonly LayeredImage[], depth: number): Branch {
  const [first, ...others] = images;
  const stack = first?.layers ?? [];
  let end = depth;
  while (end < stack.length && others.every(({ layers }) => layers[end]?.chain === stack[end]?.chain)) end += 1;
  return { layers: stack.slice(depth, end), images, above: others.length > 0 ? branchesOf(images, end) : [] };
}

/** What the arithmetic of sharing needs of a layer. */
export type Brick = Pick<Layer, 'chain' | 'compressed' | 'unpacked'>;

/** The layers of all images, each once, in the order in which they are met. */
export function distinctLayers<B extends Brick>(images: readonly Stack<B>[]): B[] {
  return [...new Map(images.flatMap(({ layers }) => layers).map((layer) => [layer.chain, layer])).values()];
}

export const compressedSize = (layers: readonly Brick[]) => layers.reduce((sum, { compressed }) => sum + compressed, 0);
export const unpackedSize = (layers: readonly Brick[]) => layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
export const hiddenSize = (layers: readonly Layer[]) => layers.reduce((sum, { hidden }) => sum + hidden, 0);

/** Layers of an image, by whether other images have them. */
export interface Split<B extends Brick> {
  own: B[];
  shared: B[];
}

/**
 * What is an image's alone beside others: `own` is what a pull of it downloads where the others are
 * there already, and what its removal frees where they stay.
 */
export function split<B extends Brick>(image: Stack<B>, others: readonly Stack<Brick>[]): Split<B> {
  const known = new Set(distinctLayers(others).map(({ chain }) => chain));
  const isShared = ({ chain }: B) => known.has(chain);
  return { own: image.layers.filter((layer) => !isShared(layer)), shared: image.layers.filter(isShared) };
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'];

/** Bytes as Docker prints them: three digits, thousands, no space (`30.6MB`). */
export function sizeInWords(bytes: number): string {
  let [value, unit] = [Number(bytes.toPrecision(3)), 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [Number((value / 1000).toPrecision(3)), unit + 1];
  return `${value}${units[unit]}`;
}

/** A command of an image's history without the shell and builder round it. */
export function tidyCommand(by: string): string {
  return by
    .replace(/ # buildkit$/, '')
    .replace(/^RUN \/bin\/sh -c /, 'RUN ')
    .replaceAll(/\s+/g, ' ');
}

/** What tells a command from others: without `RUN`, the update of a package list, options and the tidying up after it. */
export function gistOf(command: string): string {
  return command
    .replace(/^RUN (apt-get update && )?/, '')
    .replace(/ && rm -rf .*$/, '')
    .replaceAll(/ -t \S+| --?[a-z][\w-]*/g, '');
}
