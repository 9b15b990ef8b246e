import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutStack, type StackNode } from '../../src/core/level-stack.ts';

const node = (id: string, level: number, calls: string[] = [], mayCall: string[] = []): StackNode => ({
  id,
  name: id,
  level,
  calls,
  mayCall,
});
const size = { width: 300, level: 50, box: 30, boxWidth: () => 60 };
const nodes = [
  node('kubelet', 0, ['containerd', 'cri-o']),
  node('nerdctl', 1, ['containerd']),
  node('containerd', 2, ['runc'], ['kata']),
  node('cri-o', 2, ['crun'], ['kata']),
  node('runc', 3),
  node('crun', 3),
  node('kata', 4),
];

test('boxes of a level stand apart and within the width', () => {
  const { boxes } = layOutStack(nodes, size);
  assert.equal(boxes.length, nodes.length);
  for (const y of new Set(boxes.map((box) => box.y))) {
    const level = boxes.filter((box) => box.y === y).toSorted((a, b) => a.x - b.x);
    assert.ok(level[0]!.x >= 0 && level.at(-1)!.x + 60 <= size.width);
    for (const [index, box] of level.entries()) if (index > 0) assert.ok(box.x >= level[index - 1]!.x + 60);
  }
});

test('a line that passes a level keeps clear of its boxes', () => {
  const { boxes, links } = layOutStack(nodes, size);
  for (const { from, to, points } of links) {
    for (const { x, y } of points) {
      const crossed = boxes.filter(
        (box) => box.id !== from && box.id !== to && (box.y === y || box.y + size.box === y),
      );
      for (const box of crossed) assert.ok(x < box.x || x > box.x + box.width, `${from} → ${to} crosses ${box.id}`);
    }
  }
});

test('lines tell what is called as it comes from what may be chosen', () => {
  const { links } = layOutStack(nodes, size);
  assert.deepEqual(
    links.filter(({ optional }) => optional).map(({ from, to }) => `${from} ${to}`),
    ['containerd kata', 'cri-o kata'],
  );
});

test('a call upwards, or of what is not there, draws no line', () => {
  assert.deepEqual(layOutStack([node('a', 1, ['b', 'c']), node('b', 0)], size).links, []);
});
