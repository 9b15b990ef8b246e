import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkComponent, type Known } from '../../src/node/notes/component-check.ts';

/** The names of the components that layouts and pages hand to the notes. */
const handed = globSync(['src/layouts/*.astro', 'src/pages/**/*.astro']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:components = |widgets=\{)\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[A-Z]/.test(name)),
  ),
);

const none: ReadonlySet<string> = new Set();
const known: Known = { sources: none, terms: none, casts: none, figures: none, images: none, today: '2026-11-26' };

const unknown = (name: string) =>
  checkComponent({ name, attributes: {}, repeated: [], lists: {}, text: '', holds: [], line: 1 }, known).some(
    (message) => message.includes('없는 부품'),
  );

test('the content check knows every component that notes are given, and no other', () => {
  assert.ok(handed.includes('Goals') && handed.includes('Replay'));
  assert.deepEqual(handed.filter(unknown), []);
  assert.ok(unknown('Goal'));
});

test('whoever gives an attribute that is none is told those that are', () => {
  const faults = (name: string) => {
    const attributes = { id: 'a', colour: 'red' };
    const use = { name, attributes, repeated: [], lists: {}, text: '글', holds: [], line: 1 };
    return checkComponent(use, { ...known, terms: new Set(['a']) });
  };
  assert.deepEqual(faults('Term'), ['<Term>의 colour: 없는 속성이다. id 가운데 고른다.']);
  assert.deepEqual(faults('kbd'), ['<kbd>의 id: 없는 속성이다. 지운다.', '<kbd>의 colour: 없는 속성이다. 지운다.']);
});

test('images are compared two to six at a time', () => {
  const names = ['a:1', 'b:1', 'c:1', 'd:1', 'e:1', 'f:1', 'g:1'];
  const faults = (count: number) => {
    const attributes = { images: names.slice(0, count).join(' ') };
    const use = { name: 'LayerExplorer', attributes, repeated: [], lists: {}, text: '', holds: [], line: 1 };
    return checkComponent(use, { ...known, images: new Set(names) }).length;
  };
  assert.deepEqual([1, 2, 6, 7].map(faults), [1, 0, 0, 1]);
});

test('CONTRIBUTING.md lists every component that notes are given', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  assert.deepEqual(
    handed.filter((name) => !new RegExp(`^\\|[^|]*\`<${name}[ >]`, 'm').test(guide)),
    [],
  );
});
