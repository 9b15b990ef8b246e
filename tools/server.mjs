import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.cast': 'application/x-asciicast; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site the way GitHub Pages does: under its base path, compressed, with `404.html`
 * for what is missing and a redirect from `/page` to `/page/`.
 * @param {{ folder: string, base: string, port: number }} site `base` begins and ends with `/`; port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with EADDRINUSE when the port is taken
 */
export function serve({ folder, base, port }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let path;
    try {
      path = decodeURIComponent(pathname);
    } catch {
      path = null;
    }
    const inside = path?.startsWith(base) ? normalize(path.slice(base.length - 1)) : null;
    const found = inside === null ? null : join(folder, inside);
    if (found && existsSync(found) && statSync(found).isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = found?.endsWith('/') ? join(found, 'index.html') : found;
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': types['.html'] });
      response.end(existsSync(page) ? readFileSync(page) : '404');
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const gzip = (request.headers['accept-encoding'] ?? '').includes('gzip') && !type.startsWith('image/jpeg');
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': type, ...(gzip ? { 'content-encoding': 'gzip' } : {}) });
    response.end(gzip ? gzipSync(body) : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      resolve({
        url: `http://localhost:${taken}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // A browser also opens connections that it never uses.
            server.closeAllConnections();
          }),
      });
    });
  });
}
