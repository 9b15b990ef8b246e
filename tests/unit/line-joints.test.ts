import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, ElementContent, Root } from 'hast';
import { joined, lineJoints } from '../../src/node/mdx/line-joints.ts';

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function rendered(...children: ElementContent[]): ElementContent[] {
  const tree: Root = { type: 'root', children };
  lineJoints(tree);
  return children;
}

test('a particle stays with the bracket or the quotation mark before it, and a name is not broken', () => {
  assert.equal(
    joined('파드(pod)는 ‘틀’이고 “빠졌다”는 말 (없다) 이다. CRI-O와 CVE-A1'),
    '파드(pod)\u2060는 ‘틀’\u2060이고 “빠졌다”\u2060는 말 (없다) 이다. CRI-\u2060O와 CVE-A1',
  );
});

test('of code, a short word is kept whole, and nothing that a reader copies is changed', () => {
  const [option, command, long, block] = rendered(
    element('code', { type: 'text', value: '--no-trunc' }),
    element('code', { type: 'text', value: 'echo (안녕)을' }),
    element('code', { type: 'text', value: `sha256:${'0'.repeat(64)}` }),
    element('pre', element('code', { type: 'text', value: '--digests' })),
  );
  assert.deepEqual(option, {
    ...element('code', { type: 'text', value: '--no-trunc' }),
    properties: { className: ['word'] },
  });
  assert.deepEqual(command, element('code', { type: 'text', value: 'echo (안녕)을' }));
  assert.deepEqual(long, element('code', { type: 'text', value: `sha256:${'0'.repeat(64)}` }));
  assert.deepEqual(block, element('pre', element('code', { type: 'text', value: '--digests' })));
});
