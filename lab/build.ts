import { existsSync } from 'node:fs';
import { copyFile, cp, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { present } from '../src/core/present.ts';
import { run } from './command.ts';
import { startDocker } from './daemon.ts';
import { images, type LabImage, repositoryOf } from './images.ts';
import { machineEnv, prepareMachine } from './machine.ts';
import { startRegistry } from './registry.ts';

// The first phase, with the network of the host: builds the images and leaves them in a registry.

const port = 5000;
const recipes = fileURLToPath(new URL('images/', import.meta.url));

/** A minimal Debian without documentation, as the official slim images do it. */
async function bootstrap(root: string): Promise<void> {
  await run('debootstrap', ['--variant=minbase', 'trixie', root, 'http://deb.debian.org/debian']);
  await copyFile(`${recipes}debian/slim.cfg`, `${root}/etc/dpkg/dpkg.cfg.d/slim`);
  const share = ['doc', 'info', 'lintian', 'locale', 'man'].map((name) => `usr/share/${name}`);
  const caches = ['var/cache/apt', 'var/lib/apt/lists', 'var/log'];
  const ofHost = ['etc/hostname', 'etc/resolv.conf'];
  const unneeded = [...share, ...caches, ...ofHost].map((path) => `${root}/${path}`);
  await run('find', [...unneeded.filter(existsSync), '!', '-type', 'd', '-delete']);
}

async function build(image: LabImage, contexts: string): Promise<void> {
  const dockerfile = `${contexts}/${image.dockerfile}`;
  const tags = image.tags.flatMap((tag) => ['--tag', `${image.name}:${tag}`]);
  const args = ['build', '--network=host', '--file', dockerfile, ...tags, dirname(dockerfile)];
  await run('docker', args, { env: { ...machineEnv, DOCKER_BUILDKIT: '1' } });
}

async function push(image: LabImage): Promise<void> {
  for (const tag of image.tags) {
    const remote = `127.0.0.1:${port}/${repositoryOf(image.name)}:${tag}`;
    await run('docker', ['tag', `${image.name}:${tag}`, remote], { env: machineEnv });
    await run('docker', ['push', '--quiet', remote], { env: machineEnv });
  }
}

async function buildAll(dir: string): Promise<void> {
  const services = [await startRegistry(`${dir}/build/registry`, port)];
  services.push(await startDocker({}, ['--bridge=none', '--iptables=false']));
  try {
    const root = `${dir}/build/rootfs`;
    const contexts = `${dir}/build/contexts`;
    console.log('이미지: debootstrap');
    await bootstrap(root);
    await cp(recipes, contexts, { recursive: true });
    const archive = `${contexts}/debian/rootfs.tar`;
    await run('tar', ['--numeric-owner', '--sort=name', '-C', root, '-cf', archive, '.']);
    for (const image of images) {
      console.log(`이미지: ${image.name}:${image.tags.join(', ')}`);
      await build(image, contexts);
      await push(image);
    }
  } finally {
    for (const service of services.reverse()) await service.stop();
  }
  await rename(`${dir}/build/registry`, `${dir}/registry`);
}

const dir = present(process.argv[2]);
try {
  await prepareMachine(`${dir}/build`);
  await buildAll(dir);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
