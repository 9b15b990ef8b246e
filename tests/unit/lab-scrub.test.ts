import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cast } from '../../lab/cast.ts';
import { findPrivate, secretsIn, textOfCast } from '../../lab/scrub.ts';

const own = { hostname: 'vm', paths: ['/root', '/work/notes'], secrets: ['s3cr3t-value'] };

function castOf(...outputs: string[]): string {
  const cast = new Cast();
  outputs.forEach((output, index) => cast.add('o', output, index * 100));
  return cast.text({ term: { cols: 80, rows: 24 } });
}

const planted: [what: string, outputs: string[], said: RegExp][] = [
  ['a host name', ['root@vm:~# '], /호스트 이름 "vm"/],
  ['a host name typed key by key', [...'ping vm', '\r\n'], /호스트 이름/],
  ['a host name broken by a colour', ['v\x1b[31mm\x1b[0m'], /호스트 이름/],
  ['a host name in a window title', ['\x1b]0;x\x07', 'ssh vm'], /호스트 이름/],
  ['the checkout', ['/work/notes/lab'], /경로 "\/work\/notes"/],
  ['a home of someone else', ['cd /home/mina/src'], /사용자 홈 "\/home\/mina"/],
  ['a secret of the environment', ['token: s3cr', '3t-value'], /비밀 값/],
  ['a GitHub token', [`ghp_${'a1B2'.repeat(9)}`], /GitHub 토큰/],
  ['an AWS key', ['AKIAABCDEFGHIJKLMNOP'], /AWS 키/],
  ['a private key', ['-----BEGIN EC PRIVATE KEY-----'], /개인 키/],
  ['a password in an address', ['https://me:hunter2@registry.test/v2/'], /주소 속 비밀번호/],
  ['a bearer header', ['Authorization: Bearer eyJhbGciOiJIUzI1NiJ9'], /인증 헤더/],
];

for (const [what, outputs, said] of planted) {
  test(`${what} in a recording is found`, () => {
    assert.match(findPrivate(textOfCast(castOf(...outputs)), own) ?? '', said);
  });
}

test('ordinary output is not taken for something private', () => {
  const outputs = ['$ docker pull nginx\r\n', 'kvm-amd vmlinuz fc-vm-2\r\n', `sha256:${'ab'.repeat(32)}\r\n`];
  assert.equal(findPrivate(textOfCast(castOf(...outputs)), own), null);
});

test('secrets of the environment are told by their names', () => {
  const env = {
    GITHUB_TOKEN: 'abcdefgh1',
    DB_PASSWORD: 'hunter2hunter2',
    TOKEN: 'short',
    HOME: '/root',
  };
  assert.deepEqual(secretsIn(env), ['abcdefgh1', 'hunter2hunter2']);
});

test('a machine that is merely called localhost keeps nothing from being recorded', () => {
  const text = textOfCast(castOf('docker push localhost:5000/my-nginx:1.0\r\n'));
  assert.equal(findPrivate(text, { ...own, hostname: 'localhost' }), null);
});
