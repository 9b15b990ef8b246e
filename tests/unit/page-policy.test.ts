import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { policyOf, withPolicy } from '../../src/node/site/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split(';').find((part) => part.startsWith(name));

test('a policy allows what stands in the page, once each, and no data', () => {
  const policy = policyOf(
    '<style>a{}</style><style>a{}</style><script>one()</script><script type="module">two()</script>' +
      '<script type="application/ld+json">{"@type":"TechArticle"}</script><script type="module" src="/three.js"></script>',
  );
  assert.equal(directive(policy, 'script-src'), `script-src 'self' ${hash('one()')} ${hash('two()')}`);
  assert.equal(directive(policy, 'style-src'), `style-src 'self' ${hash('a{}')}`);
  assert.ok(policy.startsWith("default-src 'none'"));
  assert.doesNotMatch(policy, /unsafe/);
});

test('a policy allows nothing from elsewhere: no script, picture, answer, base or form', () => {
  assert.deepEqual(policyOf('<p>글</p>').split(';'), [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]);
});

test('the policy stands before anything that it governs', () => {
  const page = withPolicy('<!DOCTYPE html><html><head><meta charset="utf-8"><style>$&{}</style></head></html>');
  assert.match(page, /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><style>\$&/);
  assert.throws(() => withPolicy('<html></html>'), /정책을 넣을 곳이 없다/);
});
