import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { inFolders } from '../src/core/layer-files.ts';
import { present } from '../src/core/present.ts';
import type { FileTree, ImageLayers, Layer } from '../src/schemas/layers.ts';
import { hubPort } from './hub.ts';
import { images, type LabImage, repositoryOf } from './images.ts';
import { type LayerFile, stackLayer } from './layer-files.ts';
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

/** Throws where the registry does not have what is asked for: `path` is that of its API below the repository. */
async function ask(name: string, path: string): Promise<Response> {
  const url = `http://127.0.0.1:${hubPort}/v2/${repositoryOf(name)}/${path}`;
  const response = await fetch(url, { headers: { accept: manifestTypes } });
  if (!response.ok) throw new Error(`이미지 ${name}: 레지스트리가 주지 않는다(${response.status} ${url}).`);
  return response;
}

async function manifestOf(name: string, tag: string) {
  const response = await ask(name, `manifests/${tag}`);
  const body = (await response.json()) as { config: Descriptor; layers: Descriptor[] };
  return { digest: present(response.headers.get('docker-content-digest')), ...body };
}

async function blob(name: string, digest: string): Promise<Buffer> {
  return Buffer.from(await (await ask(name, `blobs/${digest}`)).arrayBuffer());
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
  for (const { name, tags } of images) {
    const image = await readImage(name, tags, `${dir}/files`);
    await writeFile(`${dir}/${name.replace('/', '-')}-${tags[0]}.json`, `${JSON.stringify(image, null, 2)}\n`);
  }
}

/** Reads one image, and writes the files of its layers to `dir`. */
async function readImage(name: string, tags: LabImage['tags'], dir: string): Promise<ImageLayers> {
  const { digest, config, layers } = await manifestOf(name, tags[0]);
  const settings = JSON.parse((await blob(name, config.digest)).toString()) as Config;
  const below = new Map<string, number>();
  const stack: Layer[] = [];
  for (const [index, { digest, size }] of layers.entries()) {
    const diffId = present(settings.rootfs.diff_ids[index]);
    const chainId = chainIdOf(stack.at(-1)?.chainId, diffId);
    const files = stackLayer(tarEntries(gunzipSync(await blob(name, digest))), below);
    const file = `${dir}/${chainId.replace('sha256:', '').slice(0, 12)}.json`;
    await writeFile(file, `${JSON.stringify(fileTree(files))}\n`);
    stack.push({ digest, diffId, chainId, compressed: size, unpacked: bytesIn(files) });
  }
  const { os, architecture, created } = settings;
  const platform = `${os}/${architecture}`;
  return {
    name,
    tags: [...tags],
    digest,
    id: config.digest,
    platform,
    created,
    layers: stack,
    history: commandsOf(settings.history),
  };
}

/** The commands of an image, each with the place of the layer that it made. */
export function commandsOf(history: Config['history']): ImageLayers['history'] {
  let made = 0;
  return history.map(({ created_by = '', empty_layer = false }) => ({
    by: created_by,
    layer: empty_layer ? null : made++,
  }));
}

function bytesIn(files: readonly LayerFile[]): number {
  return files.reduce((sum, { size, change }) => sum + (change === 'removed' ? 0 : size), 0);
}

/** Chain IDs as the OCI image specification defines them (config.md, "Layer ChainID"). */
export function chainIdOf(below: string | undefined, diffId: string): string {
  if (below === undefined) return diffId;
  return `sha256:${createHash('sha256').update(`${below} ${diffId}`).digest('hex')}`;
}

/** The paths of a layer by folder, as the site reads them. */
export const fileTree = (files: readonly LayerFile[]): FileTree =>
  inFolders(files, (name, { change, size }): FileTree[string][number] => {
    if (change === 'added') return [name, size];
    return [name, size, change === 'replaced' ? 'r' : 'x'];
  });
