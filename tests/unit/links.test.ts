import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { judgeLinks, linksIn, report } from '../../tools/links.mjs';

const asked: string[] = [];
let busy = 2;
let together = 0;
let mostTogether = 0;

const answers: Record<string, RequestListener> = {
  '/alive': (_, response) => void response.end('글'),
  '/gone': (_, response) => void response.writeHead(404).end(),
  '/no-heads': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/moved': (_, response) => void response.writeHead(301, { location: '/alive' }).end(),
  '/busy': (_, response) => void response.writeHead(busy-- > 0 ? 503 : 200).end(),
  '/private': (_, response) => void response.writeHead(403).end(),
  '/crowded': (_, response) => void response.writeHead(429).end(),
  '/hangs': () => undefined,
};

const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
  mostTogether = Math.max(mostTogether, ++together);
  setTimeout(() => {
    together--;
    answers[request.url ?? '']?.(request, response);
  }, 5);
});
let origin = '';

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const options = { agent: 'tester', tries: 3, wait: 1, timeout: 200, atOnce: 4 };
const judge = async (...paths: string[]) => {
  const links = paths.map((path) => ({ url: origin + path, places: ['a.md:1'] }));
  return (await judgeLinks(links, options)).map(({ state, why, to }) => [state, why ?? to?.replace(origin, '')]);
};

test('links are read with their places, once each, without what follows them', () => {
  const links = linksIn({
    'a.yaml': 'url: https://a.example/x\n',
    'b.md': '[글](https://a.example/x#part), <https://b.example/>.\nhttp://c.example https://a.example/x.\n',
  });
  assert.deepEqual(links, [
    { url: 'https://a.example/x', places: ['a.yaml:1', 'b.md:1', 'b.md:2'] },
    { url: 'https://b.example/', places: ['b.md:1'] },
  ]);
});

test('what answers is alive, what moved says where, what is gone is dead', async () => {
  assert.deepEqual(await judge('/alive', '/no-heads', '/moved', '/gone'), [
    ['alive', undefined],
    ['alive', undefined],
    ['moved', '/alive'],
    ['dead', '404'],
  ]);
});

test('a busy server is asked again, a silent one is given up, a shy one is not called dead', async () => {
  assert.deepEqual(await judge('/busy', '/hangs', '/private', '/crowded'), [
    ['alive', undefined],
    ['dead', 'TimeoutError'],
    ['unsure', '403'],
    ['unsure', '429'],
  ]);
  assert.equal(asked.filter((line) => line.includes('/hangs')).length, 3);
});

test('a host is asked one thing at a time, by name, for heads first', async () => {
  mostTogether = 0;
  await judge('/alive', '/moved', '/alive');
  assert.equal(mostTogether, 1);
  assert.ok(asked.every((line) => line.endsWith(' tester')));
  assert.ok(!asked.includes('GET /alive tester'));
});

test('the report names what to mend, and where', () => {
  const text = report([
    { url: 'https://a.example/', places: ['a.md:1'], state: 'alive' },
    { url: 'https://b.example/', places: ['a.md:2', 'b.md:3'], state: 'dead', why: '404' },
    { url: 'https://c.example/', places: ['a.md:4'], state: 'moved', to: 'https://d.example/' },
  ]);
  assert.match(text, /링크 3개 가운데 1개가 그대로 살아 있다/);
  assert.match(text, /## 죽은 링크 1개\n\n- <https:\/\/b\.example\/> 404 \(a\.md:2, b\.md:3\)/);
  assert.match(text, /- <https:\/\/c\.example\/> → <https:\/\/d\.example\/>/);
});
