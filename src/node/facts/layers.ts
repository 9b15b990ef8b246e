import { readdir, readFile } from 'node:fs/promises';
import { hiddenBytes, type LayerFile, type PackedFiles, stackFiles } from '../../core/layer-files.ts';
import { type Layer, type LayeredImage, tidyCommand } from '../../core/layers.ts';
import { present } from '../../core/present.ts';
import { fileTree, type ImageLayers, imageLayers } from '../../schemas/layers.ts';
import { ContentError, type Fault } from '../fault.ts';
import { readYaml } from '../yaml-content.ts';

const folder = 'content/layers';
const schemaFile = 'src/schemas/layers.ts';

/** As many as stand beside each other readably; `layers.css` gives them their widths. */
export const mostImages = 6;

/** An image of the registry that the recordings were made with. */
export interface PublishedImage extends LayeredImage {
  /** Every `name:tag` of it; the first is its `name`. */
  names: readonly string[];
  /** First 12 digits of the manifest's digest. */
  digest: string;
}

export interface PublishedLayers {
  images: readonly PublishedImage[];
  /** What each layer does to the files, by its `chain`. */
  files: ReadonlyMap<string, readonly LayerFile[]>;
}

let published: Promise<PublishedLayers> | undefined;

/** All that `content/layers/` holds. Throws a {@link ContentError}. */
export function publishedLayers(): Promise<PublishedLayers> {
  published ??= readLayers();
  return published;
}

/** The same, read anew. */
export function readLayers(): Promise<PublishedLayers> {
  published = read();
  return published;
}

/** The images of these names, in that order; names that no image has are left out. */
export async function imagesNamed(names: readonly string[]): Promise<PublishedImage[]> {
  const { images } = await publishedLayers();
  return names.flatMap((name) => images.find((image) => image.names.includes(name)) ?? []);
}

async function read(): Promise<PublishedLayers> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const faults: Fault[] = [];
  const written = new Map<string, PackedFiles>();
  const found: ImageLayers[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const image = readYaml(await readFile(file, 'utf8'), file, imageLayers, schemaFile);
    faults.push(...image.faults);
    if (!image.data) continue;
    found.push(image.data);
    for (const [index, { chainId }] of image.data.layers.entries()) {
      const chain = shortOf(chainId);
      if (written.has(chain)) continue;
      const listFile = `${folder}/files/${chain}.json`;
      const text = await readFile(listFile, 'utf8').catch(() => undefined);
      if (text === undefined) {
        const message = `레이어의 파일 목록이 없다: ${listFile}. npm run lab으로 레이어 자료를 다시 만든다.`;
        faults.push(image.faultAt(['layers', index, 'chainId'], message));
        continue;
      }
      const list = readYaml(text, listFile, fileTree, schemaFile);
      faults.push(...list.faults);
      written.set(chain, list.data ?? {});
    }
  }
  if (faults.length > 0) throw new ContentError(faults);

  const files = new Map<string, readonly LayerFile[]>();
  const images = found.map((image) => {
    const chains = image.layers.map(({ chainId }) => shortOf(chainId));
    const stack = stackFiles(chains.map((chain) => present(written.get(chain))));
    for (const [index, chain] of chains.entries()) files.set(chain, present(stack[index]));
    return toImage(image, stack.map(hiddenBytes));
  });
  return { images, files };
}

const shortOf = (digest: string) => digest.slice('sha256:'.length, 'sha256:'.length + 12);

/** @param hidden what each layer hides of those below, in bytes */
function toImage(
  { name, tags, digest: manifest, layers, history }: ImageLayers,
  hidden: readonly number[],
): PublishedImage {
  const names = tags.map((tag) => `${name}:${tag}`);
  const commands = new Map(history.map(({ by, layer }) => [layer, tidyCommand(by)]));
  return {
    name: present(names[0]),
    names,
    digest: shortOf(manifest),
    layers: layers.map(
      ({ chainId, digest, compressed, unpacked }, index): Layer => ({
        chain: shortOf(chainId),
        digest: shortOf(digest),
        command: commands.get(index) ?? '',
        compressed,
        unpacked,
        hidden: present(hidden[index]),
      }),
    ),
  };
}
