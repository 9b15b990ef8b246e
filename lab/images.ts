/** One image that the lab builds, and what its search index says about it. */
export interface LabImage {
  /** As `docker pull` takes it: `nginx` where official, otherwise `owner/name`. */
  name: string;
  /** Every tag names the same image. */
  tags: readonly [string, ...string[]];
  /** Dockerfile below `lab/images/`; its folder is the build context. */
  dockerfile: string;
  description: string;
  /** The lab's own number; it says nothing of Docker Hub. */
  stars: number;
  /** Whether the index calls it an automated build. */
  automated: boolean;
}

/** In building order: each is built on what comes before. */
export const images: readonly LabImage[] = [
  official('debian', ['trixie-slim', 'latest'], 'debian/Dockerfile', 'Debian 13 minimal base image', 87),
  official('nginx', ['latest', '1.30'], 'nginx/latest.Dockerfile', 'nginx web server on Debian', 128),
  official('nginx', ['stable', '1.26'], 'nginx/stable.Dockerfile', 'nginx web server on Debian', 128),
  official('httpd', ['latest', '2.4'], 'httpd/Dockerfile', 'Apache HTTP server on Debian', 54),
  official('redis', ['latest', '8.0'], 'redis/Dockerfile', 'Redis key-value store on Debian', 96),
  official('busybox', ['latest'], 'busybox/Dockerfile', 'Unix tools in one static binary', 40),
  {
    name: 'lab/nginx-hello',
    tags: ['latest'],
    dockerfile: 'nginx-variants/hello.Dockerfile',
    description: 'nginx that answers with its own host name',
    stars: 31,
    automated: true,
  },
  {
    name: 'lab/nginx-static',
    tags: ['latest'],
    dockerfile: 'nginx-variants/static.Dockerfile',
    description: 'nginx for static files, rebuilt on every push to its repository',
    stars: 24,
    automated: true,
  },
  {
    name: 'classroom/nginx-proxy',
    tags: ['latest'],
    dockerfile: 'nginx-variants/proxy.Dockerfile',
    description: 'nginx as a reverse proxy, for exercises',
    stars: 9,
    automated: false,
  },
  {
    name: 'student/my-nginx',
    tags: ['latest'],
    dockerfile: 'nginx-variants/mine.Dockerfile',
    description: '',
    stars: 1,
    automated: false,
  },
];

function official(
  name: string,
  tags: LabImage['tags'],
  dockerfile: string,
  description: string,
  stars: number,
): LabImage {
  return { name, tags, dockerfile, description, stars, automated: false };
}

/** The repository of an image in a registry: official ones belong to `library`. */
export function repositoryOf(name: string): string {
  return name.includes('/') ? name : `library/${name}`;
}
