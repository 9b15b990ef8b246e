import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../src/node/site/atom-feed.ts';

const feed = {
  language: 'ko',
  title: '노트: 달라진 것',
  author: '노트',
  subtitle: '달라진 것',
  url: 'https://notes.example/feed.xml',
  page: 'https://notes.example/changes/',
};
const entry = (title: string, date: string) => ({
  url: `https://notes.example/#${title}`,
  title,
  text: `${title} < & >`,
  date,
});

test('the newest entry comes first, and the feed is as new as it', () => {
  const text = atomFeed(feed, [entry('옛것', '2022'), entry('새것', '2024-03'), entry('가운데', '2023-05-07')]);
  const titles = [...text.matchAll(/<entry>.*?<title>(.*?)<\/title>/g)].map(([, title]) => title);
  assert.deepEqual(titles, ['새것', '가운데', '옛것']);
  assert.match(text, /<updated>2024-03-01T00:00:00Z<\/updated><author><name>노트<\/name>/);
  assert.match(text, /<updated>2022-01-01T00:00:00Z/);
});

test('the text of an entry cannot break the feed', () => {
  assert.match(atomFeed(feed, [entry('새것', '2024')]), /새것 &lt; &amp; &gt;/);
});
