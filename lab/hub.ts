import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { run } from './command.ts';
import { search } from './hub-index.ts';
import { labDir } from './machine.ts';
import type { Throttle } from './throttle.ts';

/** The hosts that make up Docker Hub for a client. */
const hosts = ['index.docker.io', 'registry-1.docker.io'];
const port = 3128;
/** Port of the registry that holds the hub's images. */
export const hubPort = 5010;
const certificate = `${labDir}/hub.pem`;
const key = `${labDir}/hub.key`;

/** Whose Docker Hub a session sees. */
export type Hub = 'lab' | 'docker.io';

/** Makes a client reach the lab's hub under Docker Hub's names. */
export const hubEnv = {
  HTTPS_PROXY: `http://127.0.0.1:${port}`,
  NO_PROXY: 'localhost,127.0.0.1',
  SSL_CERT_FILE: certificate,
};

/**
 * Stands in for Docker Hub inside the lab's network namespace, which has no other way out: a proxy
 * that answers for Hub's hosts itself, with a certificate of its own. Searches go to the lab's
 * index, everything else to the registry on `hubPort`, slowed down by `throttle`.
 */
export async function startHub(throttle: Throttle): Promise<void> {
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-days', '2', '-subj', '/CN=lab', '-addext', `subjectAltName=${names}`],
    ...['-keyout', key, '-out', certificate],
  ]);
  const tls = createTlsServer({ cert: await readFile(certificate), key: await readFile(key) }, (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://hub');
    if (url.pathname === '/v1/search') {
      const { searchParams: query } = url;
      answer(outgoing, search(query.get('q') ?? '', Number(query.get('n'))));
    } else if (url.pathname === '/v1/_ping') {
      answer(outgoing, {});
    } else {
      forward(incoming, outgoing, throttle);
    }
  });
  const proxy = createServer((_, outgoing) => outgoing.writeHead(405).end());
  proxy.on('connect', ({ url }: IncomingMessage, socket) => {
    const [host = ''] = (url ?? '').split(':');
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tls.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve));
}

function answer(outgoing: ServerResponse, body: object): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, throttle: Throttle): void {
  const { method, url, headers } = incoming;
  const upstream = request({ host: '127.0.0.1', port: hubPort, method, path: url, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(throttle.stream()).pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  outgoing.on('close', () => upstream.destroy());
  incoming.pipe(upstream);
}
