import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { textOfCast } from '../../lab/scrub.ts';
import {
  type Branch,
  branchesOf,
  compressedSize,
  distinctLayers,
  gistOf,
  type Layer,
  type LayeredImage,
  sizeInWords,
  split,
  tidyCommand,
  unpackedSize,
} from '../../src/core/layers.ts';
import { randomFrom } from '../../src/core/random.ts';
import { imagesNamed, publishedLayers } from '../../src/node/facts/layers.ts';

const { images } = await publishedLayers();

async function image(name: string): Promise<LayeredImage> {
  const [found] = await imagesNamed([name]);
  assert.ok(found, name);
  return found;
}

const screenOf = (id: string) => textOfCast(readFileSync(`content/casts/${id}.cast`, 'utf8'));
const linesWith = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];

test('a second pull downloads what the recorded one downloaded', async () => {
  const { own, shared } = split(await image('nginx:stable'), [await image('nginx:latest')]);
  const recorded = screenOf('docker-pull-stable');
  const digests = (layers: readonly Layer[]) => layers.map(({ digest }) => digest);
  assert.deepEqual(digests(shared), linesWith(recorded, /([0-9a-f]{12}): Already exists/g));
  assert.deepEqual(digests(own), linesWith(recorded, /([0-9a-f]{12}): Pull complete/g));
});

test('a removal frees what the recorded one deleted', async () => {
  const latest = await image('nginx:latest');
  const { own } = split(latest, [await image('nginx:stable')]);
  const deleted = linesWith(screenOf('docker-disk-use'), /Deleted: sha256:([0-9a-f]{12})/g);
  assert.deepEqual(
    own.map(({ chain }) => chain),
    deleted.slice(1).reverse(),
  );
});

test('a pull into an empty place downloads everything, one that is there nothing', async () => {
  const latest = await image('nginx:latest');
  assert.deepEqual(split(latest, []), { own: latest.layers, shared: [] });
  assert.deepEqual(split(await image('nginx:1.30'), [latest]), { own: [], shared: latest.layers });
});

test('the same content on other layers is not shared', async () => {
  const [latest, stable] = [await image('nginx:latest'), await image('nginx:stable')];
  assert.equal(latest.layers.at(-1)?.digest, stable.layers.at(-1)?.digest);
  assert.equal(split(stable, [latest]).shared.includes(stable.layers.at(-1)!), false);
});

/** Every path through the tree from the trunk to an image: its name and layers. */
function stacksIn(branches: readonly Branch[], below: readonly Layer[] = []): LayeredImage[] {
  return branches.flatMap(({ layers, images, above }) => {
    const stack = [...below, ...layers];
    return above.length > 0 ? stacksIn(above, stack) : images.map(({ name }) => ({ name, layers: stack }));
  });
}

function layersIn(branches: readonly Branch[]): Layer[] {
  return branches.flatMap(({ layers, above }) => [...layers, ...layersIn(above)]);
}

function checkTree(images: readonly LayeredImage[]): void {
  const branches = branchesOf(images);
  const byName = (a: LayeredImage, b: LayeredImage) => (a.name < b.name ? -1 : 1);
  const asGiven = images.map(({ name, layers }) => ({ name, layers }));
  assert.deepEqual(stacksIn(branches).sort(byName), asGiven.sort(byName));
  const chains = layersIn(branches).map(({ chain }) => chain);
  assert.equal(new Set(chains).size, chains.length);
  assert.equal(compressedSize(layersIn(branches)), compressedSize(distinctLayers(images)));
}

test('the tree of the real images holds each layer once and each image whole', async () => {
  checkTree(images);
  const [trunk] = branchesOf(images.filter(({ name }) => name.startsWith('nginx')));
  assert.deepEqual(trunk?.layers, split(await image('nginx:stable'), [await image('nginx:latest')]).shared);
  assert.equal(trunk?.above.length, 2);
});

/** Images that grow on each other at random: some end where others go on, some are alike to the last layer. */
function generatedImages(seed: number): LayeredImage[] {
  const random = randomFrom(seed);
  const grown: LayeredImage[] = [];
  for (let index = 0; index < 12; index++) {
    const base = grown[Math.floor(random() * grown.length * 1.5)]?.layers ?? [];
    const layers = base.slice(0, Math.ceil(random() * base.length));
    for (let count = Math.floor(random() * 4) + (layers.length ? 0 : 1); count > 0; count--) {
      const chain = `${layers.at(-1)?.chain ?? ''}/${index}`;
      const [compressed, unpacked] = [Math.floor(random() * 1e6), Math.floor(random() * 3e6)];
      layers.push({ chain, digest: chain, command: '', compressed, unpacked, hidden: 0 });
    }
    grown.push({ name: `image:${index}`, layers });
  }
  return grown;
}

test('trees, pulls and removals of generated images add up', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const images = generatedImages(seed);
    checkTree(images);
    let downloaded = 0;
    for (const [index, image] of images.entries())
      downloaded += compressedSize(split(image, images.slice(0, index)).own);
    assert.equal(downloaded, compressedSize(distinctLayers(images)));
    const [first, ...others] = images as [LayeredImage, ...LayeredImage[]];
    assert.equal(
      unpackedSize(distinctLayers(images)) - unpackedSize(split(first, others).own),
      unpackedSize(distinctLayers(others)),
    );
  }
});

test('sizes are written as Docker writes them', () => {
  const sizes = [0, 147, 999, 1000, 5871, 999_499, 999_600, 1_568_621, 77_834_333, 2_500_000_000, 4e15];
  assert.deepEqual(sizes.map(sizeInWords), [
    '0B',
    '147B',
    '999B',
    '1kB',
    '5.87kB',
    '999kB',
    '1MB',
    '1.57MB',
    '77.8MB',
    '2.5GB',
    '4000TB',
  ]);
});

test('commands are shown without what the tools put round them', () => {
  const by =
    'RUN /bin/sh -c apt-get update     && apt-get install -y -t forky nginx     && rm -rf /var/lib/apt # buildkit';
  assert.equal(tidyCommand(by), 'RUN apt-get update && apt-get install -y -t forky nginx && rm -rf /var/lib/apt');
  assert.equal(gistOf(tidyCommand(by)), 'apt-get install nginx');
  assert.equal(tidyCommand('COPY index.html / # buildkit'), 'COPY index.html /');
});
