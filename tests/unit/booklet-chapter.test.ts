import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookletChapter, bookletLink } from '../../src/node/site/booklet-chapter.ts';

const volumes = new Map([
  ['tags', '/notes/booklet/'],
  ['layers', '/notes/booklet/'],
  ['sources', '/notes/booklet/2/'],
]);
const booklet = { base: '/notes/', volumes, answersLink: '정답은 책 끝에' };
const chapter = (html: string) => bookletChapter({ html, chapter: 'tags' }, booklet);

test('links of chapters stay in the booklet or lead to its other volumes, all others lead where they led', () => {
  const links = [
    '#why',
    '/notes/layers/',
    '/notes/layers/#size',
    '/notes/sources/#oci',
    '/notes/changes/',
    'https://example.org/#a',
    '#pull:t=2.5',
  ];
  assert.deepEqual(
    links.map((link) => bookletLink(link, 'tags', booklet)),
    [
      '#tags--why',
      '#layers',
      '#layers--size',
      '/notes/booklet/2/#sources--oci',
      '/notes/changes/',
      'https://example.org/#a',
      '#tags--pull',
    ],
  );
});

test('ids are those of the chapter, and so is all that names them', () => {
  assert.equal(
    chapter('<style>#pull{--cols:80}[data-f="#00ff00"]{color:red}</style><p id="pull" aria-labelledby="pull gone">')
      .html,
    '<style>#tags--pull{--cols:80}[data-f="#00ff00"]{color:red}</style><p id="tags--pull" aria-labelledby="tags--pull"></p>',
  );
});

test('headings are one level lower', () => {
  assert.equal(chapter('<h2>가</h2><h3>나</h3><h4>다</h4>').html, '<h3>가</h3><h4>나</h4><h5>다</h5>');
});

test('what cannot be used on paper is gone, and what was closed is open', () => {
  const html = '<script>1</script><button>복사</button><p hidden>가</p><details><summary>글</summary>나</details>';
  assert.equal(chapter(html).html, '<details open><summary>글</summary>나</details>');
});

test('the answers of a quiz stand apart, without what opened them, and the last question leads to them', () => {
  const question =
    '<section class="question"><p>무엇?</p><details><summary>정답</summary><b>둘</b></details></section>';
  const empty = '<section class="question"><p>무엇?</p>';
  assert.deepEqual(chapter(question.repeat(2)), {
    html: `${empty}</section>${empty}<a href="#tags--answers">정답은 책 끝에</a></section>`,
    answers: ['<b>둘</b>', '<b>둘</b>'],
  });
});

test('a transcript stays only where it says more than the screen', () => {
  const replay = (output: string) =>
    `<div class="replay"><pre class="replay-screen">$ ls\nvery long\n line</pre><div class="replay-transcript"><pre>${output}</pre></div></div>`;
  assert.ok(!chapter(replay('very long line')).html.includes('replay-transcript'));
  assert.ok(chapter(replay('scrolled away\nvery long line')).html.includes('replay-transcript'));
});
