import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usedStyles, withUsedStyles, wordsOf } from '../../src/node/site/page-styles.ts';

const rules = (css: string, ...classes: string[]) => usedStyles([css], (name) => classes.includes(name));

test('a rule goes with the thing that its first class names', () => {
  assert.equal(rules('.note b{color:red}.table b{color:red}', 'note', 'b'), '.note b{color:red}');
  assert.equal(rules('.note .made-by-script{color:red}', 'note'), '.note .made-by-script{color:red}');
  assert.equal(rules('.note,.table{color:red}', 'note'), '.note{color:red}');
  assert.equal(rules('a:not(.table){color:red}', 'a'), 'a:not(.table){color:red}');
});

test('a rule goes with the element that it names, wherever that stands in its selector', () => {
  assert.equal(rules('.note table{color:red}.note>p a{color:red}', 'note', 'p', 'a'), '.note>p a{color:red}');
  assert.equal(rules('.note :is(ol,ul){color:red}', 'note', 'ul'), '.note :is(ol,ul){color:red}');
});

test('a rule goes with the data attribute that it names', () => {
  const css = '.page[data-wide]{color:red}[data-theme=dark]{color:blue}.page:not([data-wide]){color:red}';
  assert.equal(rules(css, 'page', 'theme'), css.replace('.page[data-wide]{color:red}', ''));
  const page = '<style>[data-wide]{x:y}[data-is]{x:y}[data-at]{x:y}</style><p data-wide>';
  assert.equal(
    withUsedStyles(page, [wordsOf('dataset.is=1')]),
    '<style>[data-wide]{x:y}[data-is]{x:y}</style><p data-wide>',
  );
});

test('a property stays while a rule or a script asks for it', () => {
  const css = ':root{--a:1px;--b:2px;--c:3px}.note{margin:var(--a)}.table{margin:var(--b)}';
  assert.equal(rules(css, 'note', '--c'), ':root{--a:1px;--c:3px}.note{margin:var(--a)}');
});

test('what names no class stays, and what is left empty goes', () => {
  const css = '@layer a,b;:root{color:red}@media print{.table{color:red}}@layer a{@media print{.table{color:red}}}';
  assert.equal(rules(css), '@layer a,b;:root{color:red}');
});

test('the steps of an animation name no elements', () => {
  const css = '@keyframes turn{from{rotate:0deg}to{rotate:1turn}}';
  assert.equal(rules(css), css);
});

test('nested rules are judged with the rule that holds them', () => {
  assert.equal(
    rules('.note{color:red;& b{color:blue}}.table{&:hover{color:red}}', 'note', 'b'),
    '.note{color:red;b{color:blue}}',
  );
  assert.equal(
    rules('.note{&>a{x:y}&:hover{x:y}&.lit{x:y}}', 'note', 'a', 'lit'),
    '.note{>a{x:y}&:hover{x:y}&.lit{x:y}}',
  );
});

test('a page keeps one style element, with what its markup and its scripts name', () => {
  const page = '<style>.a{x:y}</style><style>.b{x:y}.c{x:y}</style><p class="a">c</p>';
  assert.equal(
    withUsedStyles(page, [wordsOf("made.className='b'")]),
    '<style>.a{x:y}.b{x:y}</style><p class="a">c</p>',
  );
});

test('of a style sheet in a script only the properties are asked for that it does not declare', () => {
  const script = 'const css=`@layer a{.b{--own:1px;margin:var(--own) var(--page);content:""}}`;made.className="c"';
  assert.equal(
    withUsedStyles('<style>:root{--own:2px;--page:3px}.b{x:y}.c{x:y}</style>', [wordsOf(script)]),
    '<style>:root{--page:3px}.c{x:y}</style>',
  );
});

test('what a script gives only to style it itself, or calls, keeps no rule of the page', () => {
  const script = 'adopt("@layer a{.b{.bold{x:y}}}");made.className="bold";made.update()';
  const page = '<style>.b .c{x:y}.bold{x:y}.update{x:y}</style><p class="b">';
  assert.equal(withUsedStyles(page, [wordsOf(script)]), '<style>.b .c{x:y}</style><p class="b">');
  assert.equal(
    withUsedStyles(page, [wordsOf(script), wordsOf('made.className="update"')]),
    '<style>.b .c{x:y}.update{x:y}</style><p class="b">',
  );
});
