import { repositoryOf } from './images.ts';

/** Port of the registry that stands behind the lab's Docker Hub. */
export const hubPort = 5010;

/** Kinds of manifest that the lab reads, for an `Accept` header. */
export const manifestTypes = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
].join(', ');

/** Puts the digest that a tag has in the lab's hub in the place of `{digest nginx:stable}`. */
export async function withDigests(command: string): Promise<string> {
  let text = command;
  for (const [place, name, tag] of command.matchAll(/\{digest ([\w/.-]+):([\w.-]+)\}/g)) {
    const url = `http://127.0.0.1:${hubPort}/v2/${repositoryOf(name!)}/manifests/${tag}`;
    const request = fetch(url, { method: 'HEAD', headers: { accept: manifestTypes } });
    const digest = (await request.catch(() => null))?.headers.get('docker-content-digest');
    if (!digest)
      throw new Error(`실습용 레지스트리에서 ${name}:${tag}의 다이제스트를 찾을 수 없다.`);
    text = text.replace(place, digest);
  }
  return text;
}
