import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkNotes, type KnownIds } from '../../src/build/content-check.ts';
import { outlineNote } from '../../src/build/note-outline.ts';

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
const known: KnownIds = { sources: none, terms: none, casts: none, figures: none, images: none };

const unknown = (name: string) =>
  checkNotes([outlineNote('a', `---\ntitle: 가\n---\n\n<${name} />\n`)], known).some(({ message }) =>
    message.includes('없는 부품'),
  );

test('the content check knows every component that notes are given, and no other', () => {
  assert.ok(handed.includes('Goals') && handed.includes('Replay'));
  assert.deepEqual(handed.filter(unknown), []);
  assert.ok(unknown('Goal'));
});

test('CONTRIBUTING.md lists every component that notes are given', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  assert.deepEqual(
    handed.filter((name) => !new RegExp(`^\\|[^|]*\`<${name}[ >]`, 'm').test(guide)),
    [],
  );
});
