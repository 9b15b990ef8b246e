/** One image that the lab builds, and the tags under which it is pushed. */
export interface LabImage {
  /** Repository name, as `docker pull` takes it. */
  name: string;
  /** Every tag names the same image. */
  tags: readonly [string, ...string[]];
  /** Dockerfile below `lab/images/`; its folder is the build context. */
  dockerfile: string;
  /** What the lab's search index says about it. */
  description: string;
}

/** In building order: each is built on what comes before. */
export const images: readonly LabImage[] = [
  {
    name: 'debian',
    tags: ['trixie-slim', 'latest'],
    dockerfile: 'debian/Dockerfile',
    description: 'Debian 13 minimal base image',
  },
  {
    name: 'nginx',
    tags: ['latest', '1.30'],
    dockerfile: 'nginx/latest.Dockerfile',
    description: 'nginx web server on Debian',
  },
  {
    name: 'nginx',
    tags: ['stable', '1.26'],
    dockerfile: 'nginx/stable.Dockerfile',
    description: 'nginx web server on Debian',
  },
  {
    name: 'httpd',
    tags: ['latest', '2.4'],
    dockerfile: 'httpd/Dockerfile',
    description: 'Apache HTTP server on Debian',
  },
  {
    name: 'redis',
    tags: ['latest', '8.0'],
    dockerfile: 'redis/Dockerfile',
    description: 'Redis key-value store on Debian',
  },
  {
    name: 'busybox',
    tags: ['latest'],
    dockerfile: 'busybox/Dockerfile',
    description: 'Small Unix tools in one static binary',
  },
];
