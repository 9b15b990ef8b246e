import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedSections, listPages, sectionBeginnings, sectionsApart } from '../../src/core/navigation.ts';

const section = (name: string, count: number) => ({
  name,
  pages: Array.from({ length: count }, (_, index) => ({ path: `/${name}-${index + 1}/` })),
});

const listed = (counts: Record<string, number>, path: string) =>
  listedSections(
    Object.entries(counts).map(([name, count]) => section(name, count)),
    path,
  ).map(({ pages, isWhole }) => ({
    from: pages[0]?.path,
    to: pages.at(-1)?.path,
    count: pages.length,
    isWhole,
  }));

test('a small site is listed whole, wherever the reader is', () => {
  const whole = [
    { from: '/a-1/', to: '/a-30/', count: 30, isWhole: true },
    { from: '/b-1/', to: '/b-10/', count: 10, isWhole: true },
  ];
  assert.deepEqual(listed({ a: 30, b: 10 }, '/b-3/'), whole);
  assert.deepEqual(listed({ a: 30, b: 10 }, '/nowhere/'), whole);
});

test('of a large site, a page lists the pages of its section around it, and of other sections none', () => {
  const other = { from: undefined, to: undefined, count: 0, isWhole: false };
  assert.deepEqual(listed({ a: 900, b: 100 }, '/a-450/'), [
    { from: '/a-440/', to: '/a-459/', count: 20, isWhole: false },
    other,
  ]);
  assert.deepEqual(listed({ a: 900, b: 100 }, '/a-1/')[0], { from: '/a-1/', to: '/a-20/', count: 20, isWhole: false });
  assert.deepEqual(listed({ a: 900, b: 100 }, '/b-99/')[1], {
    from: '/b-81/',
    to: '/b-100/',
    count: 20,
    isWhole: false,
  });
  assert.deepEqual(listed({ a: 900, b: 100 }, '/nowhere/'), [other, other]);
});

test('a short section of a large site is listed whole', () => {
  assert.deepEqual(listed({ a: 900, b: 5 }, '/b-2/')[1], { from: '/b-1/', to: '/b-5/', count: 5, isWhole: true });
});

test('no page lists more links than before, however large the site', () => {
  for (const count of [41, 100, 1000, 10_000]) {
    for (const place of [1, Math.ceil(count / 2), count]) {
      const links = listed({ a: count, b: count }, `/a-${place}/`).reduce((sum, { count: links }) => sum + links, 0);
      assert.ok(links <= 40, `${count} pages: ${links} links`);
    }
  }
});

test('the home page shows a small site whole, and of a large one the beginning of each section', () => {
  const small = [section('a', 30), section('b', 10)];
  assert.deepEqual(sectionBeginnings(small), listedSections(small, '/'));
  const large = sectionBeginnings([section('a', 900), section('b', 5)]);
  assert.deepEqual(
    large.map(({ pages, isWhole }) => [pages[0]?.path, pages.length, isWhole]),
    [
      ['/a-1/', 20, false],
      ['/b-1/', 5, true],
    ],
  );
});

test('only the sections of a large site have pages of their own', () => {
  assert.deepEqual(sectionsApart([section('a', 40)]), []);
  const large = [section('a', 40), section('b', 1)];
  assert.equal(sectionsApart(large), large);
});

test('a list that fits is one page at its own address; a longer one goes on at numbered ones', () => {
  const all = Array.from({ length: 5 }, (_, index) => index);
  assert.deepEqual(listPages(all, '/list/', 5), [
    { number: 1, items: all, path: '/list/', previous: undefined, next: undefined },
  ]);
  assert.deepEqual(listPages(all, '/list/', 2), [
    { number: 1, items: [0, 1], path: '/list/', previous: undefined, next: '/list/2/' },
    { number: 2, items: [2, 3], path: '/list/2/', previous: '/list/', next: '/list/3/' },
    { number: 3, items: [4], path: '/list/3/', previous: '/list/2/', next: undefined },
  ]);
  assert.equal(listPages([], '/list/', 2).length, 1);
});
