import { readdir, readFile } from 'node:fs/promises';
import { type Layer, type LayeredImage, tidyCommand } from '../core/layers.ts';
import { type FileTree, fileTree, type ImageLayers, imageLayers } from '../schemas/layers.ts';
import { ContentError, type Fault } from './fault.ts';
import { readYaml } from './yaml-content.ts';

const folder = 'content/layers';
/** As many as stand beside each other readably; `layers.css` gives them their widths. */
export const mostImages = 6;

const schemaFile = 'src/schemas/layers.ts';

/** An image of the registry that the recordings were made with. */
export interface PublishedImage extends LayeredImage {
  /** Every `name:tag` of it; the first is its `name`. */
  names: readonly string[];
}

interface Published {
  images: PublishedImage[];
  /** Files by the `chain` of their layer. */
  files: ReadonlyMap<string, FileTree>;
}

let published: Promise<Published> | undefined;

/** All images in `content/layers/` with the files of their layers. Throws a {@link ContentError}. */
export function publishedLayers(): Promise<Published> {
  published ??= readLayers();
  return published;
}

/** The images of these names, in that order; names that no image has are left out. */
export async function imagesNamed(names: readonly string[]): Promise<PublishedImage[]> {
  const { images } = await publishedLayers();
  return names.flatMap((name) => images.find((image) => image.names.includes(name)) ?? []);
}

/** The same, read anew. */
export async function readLayers(): Promise<Published> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const faults: Fault[] = [];
  const images: PublishedImage[] = [];
  const files = new Map<string, FileTree>();
  for (const name of names) {
    const file = `${folder}/${name}`;
    const { data, faults: found, faultAt } = readYaml(await readFile(file, 'utf8'), file, imageLayers, schemaFile);
    faults.push(...found);
    if (!data) continue;
    const image = toImage(data);
    images.push(image);
    for (const [index, { chain }] of image.layers.entries()) {
      if (files.has(chain)) continue;
      const tree = await readFiles(chain);
      if (!tree) {
        const message = `레이어의 파일 ${folder}/files/${chain}.json이 없다. npm run lab으로 레이어 자료를 다시 만든다.`;
        faults.push(faultAt(['layers', index, 'chainId'], message));
      } else if (tree.data) {
        files.set(chain, tree.data);
      }
      faults.push(...(tree?.faults ?? []));
    }
  }
  if (faults.length > 0) throw new ContentError(faults);
  return { images, files };
}

async function readFiles(chain: string) {
  const file = `${folder}/files/${chain}.json`;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readYaml(text, file, fileTree, schemaFile);
}

const shortOf = (digest: string) => digest.slice('sha256:'.length, 'sha256:'.length + 12);

function toImage({ name, tags, layers, history }: ImageLayers): PublishedImage {
  const names = tags.map((tag) => `${name}:${tag}`);
  const commands = new Map(history.map(({ by, layer }) => [layer, tidyCommand(by)]));
  return {
    name: names[0] ?? name,
    names,
    layers: layers.map(({ chainId, digest, compressed, unpacked, added, replaced, removed }, index): Layer => {
      const sizes = { compressed, unpacked, added, replaced, removed };
      return { chain: shortOf(chainId), digest: shortOf(digest), command: commands.get(index) ?? '', ...sizes };
    }),
  };
}
