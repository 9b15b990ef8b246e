import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { present } from '../src/core/present.ts';
import type { FileTree, ImageLayers, Layer } from '../src/schemas/layers.ts';
import { hubPort } from './hub.ts';
import { images, type LabImage, repositoryOf } from './images.ts';
import { type Change, type LayerFile, stackLayer } from './layer-files.ts';
import { tarEntries } from './tar.ts';

interface Descriptor {
  digest: string;
  size: number;
}

/** Kinds of manifest that are read, for an `Accept` header. */
const manifestTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
].join(', ');

const base = `http://127.0.0.1:${hubPort}/v2`;

async function manifestOf(name: string, tag: string) {
  const url = `${base}/${repositoryOf(name)}/manifests/${tag}`;
  const response = await fetch(url, { headers: { accept: manifestTypes } });
  const body = (await response.json()) as { config: Descriptor; layers: Descriptor[] };
  return { digest: present(response.headers.get('docker-content-digest')), ...body };
}

async function blob(name: string, digest: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(`${base}/${repositoryOf(name)}/blobs/${digest}`)).arrayBuffer());
}

interface Config {
  architecture: string;
  os: string;
  created: string;
  rootfs: { diff_ids: string[] };
  history: { created_by?: string; empty_layer?: boolean }[];
}

/** Writes the layer data of every image in the registry to `dir`. */
export async function writeLayers(dir: string): Promise<void> {
  await mkdir(`${dir}/files`, { recursive: true });
  const all: ImageLayers[] = [];
  for (const image of images) all.push(await readImage(image, `${dir}/files`));
  for (const image of all) {
    const file = `${dir}/${image.name.replace('/', '-')}-${image.tags[0]}.json`;
    await writeFile(file, `${JSON.stringify(withSharing(image, all), null, 2)}\n`);
  }
}

/** Reads one image, and writes the files of its layers to `dir`. */
async function readImage({ name, tags }: LabImage, dir: string): Promise<ImageLayers> {
  const { digest, config, layers } = await manifestOf(name, tags[0]);
  const settings = JSON.parse((await blob(name, config.digest)).toString()) as Config;
  const below = new Map<string, number>();
  const stack: Layer[] = [];
  for (const [index, { digest, size }] of layers.entries()) {
    const diffId = present(settings.rootfs.diff_ids[index]);
    const chainId = chain(stack.at(-1)?.chainId, diffId);
    const files = stackLayer(tarEntries(gunzipSync(await blob(name, digest))), below);
    const file = `${dir}/${chainId.slice(7, 19)}.json`;
    await writeFile(file, `${JSON.stringify(tree(files))}\n`);
    const sizes = { compressed: size, unpacked: bytesIn(files) };
    stack.push({ digest, diffId, chainId, ...sizes, ...counts(files), sharedWith: [] });
  }
  let made = 0;
  const history = settings.history.map(({ created_by = '', empty_layer = false }) => ({
    by: created_by,
    layer: empty_layer ? null : made++,
  }));
  const { os, architecture, created } = settings;
  const platform = `${os}/${architecture}`;
  return { name, tags: [...tags], digest, id: config.digest, platform, created, layers: stack, history };
}

function bytesIn(files: readonly LayerFile[]): number {
  const present = files.filter(({ change }) => change !== 'removed');
  return present.reduce((sum, { size }) => sum + size, 0);
}

function counts(files: readonly LayerFile[]): Record<Change, number> {
  const result = { added: 0, replaced: 0, removed: 0 };
  for (const { change } of files) result[change] += 1;
  return result;
}

/** Chain IDs as the OCI image specification defines them (config.md, "Layer ChainID"). */
export function chain(below: string | undefined, diffId: string): string {
  if (below === undefined) return diffId;
  return `sha256:${createHash('sha256').update(`${below} ${diffId}`).digest('hex')}`;
}

function withSharing(image: ImageLayers, all: readonly ImageLayers[]): ImageLayers {
  const others = all.filter((other) => other !== image);
  const layers = image.layers.map((layer) => ({
    ...layer,
    sharedWith: others
      .filter((other) => other.layers.some(({ chainId }) => chainId === layer.chainId))
      .map(({ name, tags }) => `${name}:${tags[0]}`),
  }));
  return { ...image, layers };
}

/** Files by folder, in the order that they come. */
export function tree(files: readonly LayerFile[]): FileTree {
  const folders: FileTree = {};
  for (const { path, size, change } of files) {
    const slash = path.lastIndexOf('/', path.length - 2);
    const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
    const mark = change === 'replaced' ? 'r' : 'x';
    folders[folder] ??= [];
    folders[folder].push(change === 'added' ? [name, size] : [name, size, mark]);
  }
  return folders;
}
