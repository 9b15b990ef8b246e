import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { present } from '../src/core/present.ts';
import { hubPort } from './hub.ts';
import { images, type LabImage, repositoryOf } from './images.ts';
import { type Change, type LayerFile, stackLayer } from './layer-files.ts';
import { tarEntries } from './tar.ts';

/** `content/layers/<name>-<tag>.json`, `/` in the name as `-`: an image as the registry of the recordings holds it. */
export interface ImageLayers {
  name: string;
  /** All tags that name this image. */
  tags: readonly string[];
  /** Digest of the manifest: the `Digest:` of a pull. */
  digest: string;
  /** Digest of the config: the image ID. */
  id: string;
  platform: string;
  /** ISO 8601. */
  created: string;
  /** From the bottom up. */
  layers: readonly Layer[];
  /** From the first command to the last, as `docker history` shows them from bottom to top. */
  history: readonly Command[];
}

export interface Layer {
  /** Digest of the compressed tar: what a pull shows. */
  digest: string;
  /** Digest of the unpacked tar: what `docker inspect` shows. */
  diffId: string;
  /** Identity of the layer on all below it; its files are in `files/<first 12 digits>.json`. */
  chainId: string;
  /** Bytes sent over the network. */
  compressed: number;
  /** Bytes of the files in it. */
  unpacked: number;
  /** Numbers of paths that it adds, replaces and removes. */
  added: number;
  replaced: number;
  removed: number;
  /** Other images (`name:tag`) that have the same layer on the same layers. */
  sharedWith: readonly string[];
}

export interface Command {
  /** The instruction, as `docker history --no-trunc` prints it. */
  by: string;
  /** Index of the layer that it made; null where it changed settings only. */
  layer: number | null;
}

/**
 * `content/layers/files/<chain>.json`: the paths of a layer by folder. A path is `[name, size]`,
 * with `"r"` at its end where it replaces one below and `"x"` where it removes one.
 */
export type FileTree = Record<string, [name: string, size: number, change?: 'r' | 'x'][]>;

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
  return { name, tags, digest, id: config.digest, platform, created, layers: stack, history };
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
