import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { excerpt, highlight, type Piece } from '../../src/core/excerpt.ts';
import { onOtherKeyboard, withoutLastKey, withoutParticle } from '../../src/core/hangul.ts';
import { search } from '../../src/core/search.ts';
import type { SearchIndex } from '../../src/core/search-index.ts';

const topics: SearchIndex['topics'] = [
  {
    path: '/image-layers/',
    title: '이미지의 레이어 구조',
    entries: [
      { kind: 'page', text: '이미지가 왜 나뉘어 있는지 본다.' },
      { kind: 'section', hash: '과정', name: '이미지가 만들어진 과정', text: '과정은 docker history로 본다.' },
      { kind: 'section', hash: '함께', name: '함께 쓰기', text: '밑바탕이미지레이어를 함께 쓴다. 웹 서버도 그렇다.' },
      { kind: 'update', hash: 'update-tar', name: '이미지는 ZIP이다.', text: '레이어마다 tar로 묶는다.' },
      { kind: 'question', hash: '확인', name: '과정을 보려면?', text: 'docker history. docker pull' },
      {
        kind: 'session',
        hash: 'docker-history',
        name: 'docker history --no-trunc nginx',
        text: 'IMAGE CREATED BY\n1b2c3d CMD nginx\n<missing> ADD rootfs',
        moments: [
          [-1, 1500],
          [0, 2500],
          [2, 4250],
        ],
      },
    ],
  },
  {
    path: '/glossary/',
    title: '용어',
    entries: [
      { kind: 'term', hash: 'layer', name: '레이어(layer)', text: '이미지를 이루는 층이다.' },
      { kind: 'term', hash: 'container', name: '컨테이너(container)', text: '격리된 공간이다.' },
      {
        kind: 'term',
        hash: 'cri',
        name: '컨테이너 런타임 인터페이스(Container Runtime Interface, CRI)',
        text: '규격이다.',
      },
    ],
  },
  {
    path: '/comparison/',
    title: 'CRI-O',
    entries: [
      { kind: 'line', hash: 'cri-o-facts', text: '쿠버네티스만을 위한 런타임이다.' },
      { kind: 'cell', hash: 'cri-o-security', name: '보안성', text: '좋음. 격리가 튼튼하다.' },
      { kind: 'cell', hash: 'cri-o-cli', name: '명령어 도구', text: '타 도구 사용' },
    ],
  },
];

const index: SearchIndex = {
  topics,
  synonyms: { layer: ['레이어'], container: ['컨테이너'], 파일층: ['레이어'], 안전: ['보안'] },
};

const addresses = (query: string) => search(index, query, 20).results.map(({ address }) => address);
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('what is found', () => {
  test('every word must be there, in any order, in the text, its heading or its page', () => {
    assert.deepEqual(addresses('history docker'), [
      '/image-layers/#과정',
      '/image-layers/#확인',
      '/image-layers/#docker-history:t=1.5',
    ]);
    assert.deepEqual(addresses('레이어 과정').slice(0, 1), ['/image-layers/#과정']);
    assert.deepEqual(addresses('   '), []);
  });

  test('a part is not found for its page title alone', () => {
    assert.deepEqual(addresses('CRI-O').slice(0, 1), ['/comparison/#cri-o-facts']);
    assert.ok(!addresses('CRI-O').includes('/comparison/#cri-o-cli'));
    assert.deepEqual(addresses('CRI-O 보안').slice(0, 1), ['/comparison/#cri-o-security']);
  });

  test('inside compounds, by initial consonants, unfinished, decomposed, and without the spaces', () => {
    assert.ok(addresses('레이어').includes('/image-layers/#함께'));
    assert.ok(addresses('ㅋㅌㅇㄴ').includes('/glossary/#container'));
    assert.ok(addresses('컨텡').includes('/glossary/#container'));
    assert.ok(addresses('컨테이너'.normalize('NFD')).includes('/glossary/#container'));
    assert.deepEqual(addresses('웹서버'), ['/image-layers/#함께']);
    assert.deepEqual(addresses('ㅋㅌㅇㄴㄹㅌㅇ'), ['/glossary/#cri']);
  });

  test('commands, options and marks, whatever their case', () => {
    assert.deepEqual(addresses('DOCKER HISTORY').slice(0, 1), ['/image-layers/#과정']);
    assert.deepEqual(addresses('--no-trunc'), ['/image-layers/#docker-history:t=1.5']);
    assert.deepEqual(addresses('<missing>'), ['/image-layers/#docker-history:t=4.25']);
    assert.deepEqual(addresses('rootfs created'), ['/image-layers/#docker-history:t=2.5']);
    assert.deepEqual(addresses('(.*'), []);
  });

  test('words with their particles, and English for Korean', () => {
    assert.ok(addresses('컨테이너란').includes('/glossary/#container'));
    assert.ok(addresses('layer').includes('/image-layers/'));
    assert.equal(addresses('파일층')[0], '/glossary/#layer');
    assert.deepEqual(addresses('안전하기'), ['/comparison/#cri-o-security'], 'a synonym with an ending');
    assert.equal(search(index, 'constructor', 5).count, 0, 'what every object has is no synonym');
    assert.ok(addresses('layer').indexOf('/glossary/#layer') < addresses('layer').indexOf('/image-layers/'));
  });
});

describe('words that only ask', () => {
  test('need not be there', () => {
    for (const query of ['레이어 뜻', '레이어란 무엇인가?', '레이어가 뭐예요', 'what is layer', '레이어 설명']) {
      const { count, instead } = search(index, query, 5);
      assert.ok(count > 0, query);
      assert.equal(instead, undefined, query);
    }
    assert.deepEqual(addresses('레이어 뜻'), addresses('레이어'));
  });

  test('are looked for where nothing else is', () => assert.ok(addresses('왜').includes('/image-layers/')));
});

describe('the order', () => {
  test('a name before a text, a whole name before a part of one, prose before questions and recordings', () => {
    assert.deepEqual(addresses('레이어'), [
      '/glossary/#layer',
      '/image-layers/',
      '/image-layers/#함께',
      '/image-layers/#update-tar',
    ]);
    assert.equal(addresses('컨테이너')[0], '/glossary/#container');
    assert.equal(addresses('cri')[0], '/glossary/#cri');
  });

  test('a word as such before the beginning of another', () => {
    const texts = { 'runc는 OCI 런타임이다.': 'runc', 'docker run으로 돌린다.': 'run', 'prune도 있다.': 'prune' };
    const entries = Object.entries(texts).map(([text, hash]) => ({
      kind: 'section' as const,
      hash,
      name: '이름',
      text,
    }));
    const { results } = search({ topics: [{ path: '/x/', title: '제목', entries }], synonyms: {} }, 'run', 5);
    assert.deepEqual(
      results.map(({ address }) => address),
      ['/x/#run', '/x/#runc', '/x/#prune'],
    );
  });

  test('a name in a list of a title is not the whole title', () => {
    const page = {
      path: '/x/',
      title: '파드, 레이어, 도커',
      entries: [{ kind: 'page' as const, text: '레이어를 본다.' }],
    };
    const { results } = search({ ...index, topics: [page, ...topics] }, '레이어', 1);
    assert.equal(results[0]?.address, '/glossary/#layer');
  });

  test('what says it more often, and what says the words together', () => {
    const texts = { once: '도커 이미지와 레이어', often: '레이어, 레이어, 레이어', together: '이미지 레이어' };
    const entries = Object.entries(texts).map(([hash, text]) => ({
      kind: 'section' as const,
      hash,
      name: '이름',
      text,
    }));
    const first = (query: string) =>
      search({ topics: [{ path: '/x/', title: '제목', entries }], synonyms: {} }, query, 1).results[0]?.address;
    assert.equal(first('레이어'), '/x/#often');
    assert.equal(first('이미지 레이어'), '/x/#together');
  });

  test('no more than asked for, and the count of all', () => {
    const { count, results } = search(index, '이미지', 2);
    assert.ok(count > 2);
    assert.equal(results.length, 2);
  });
});

describe('what is found instead', () => {
  const instead = (query: string) => search(index, query, 20).instead;

  test('nothing, where the query itself finds something', () => assert.equal(instead('레이어'), undefined));

  test('the other keyboard', () => {
    assert.equal(instead('zjsxpdlsj'), '컨테이너');
    assert.equal(instead('애찯ㄱ'), 'docker');
  });

  test('the query without its last key, or without its rarest words', () => {
    assert.equal(instead('컨테잉'), '컨테이');
    assert.equal(instead('레이어를 맛집'), '레이어');
    assert.equal(instead('맛집 docker pull 여행'), 'docker pull');
    assert.equal(instead('이미지에 쓰나'), '이미지', 'not 쓰ㄴ, which is found in 쓰는');
  });

  test('the query without its spaces', () => assert.equal(instead('웹서 버'), '웹서버'));

  test('nothing at all', () => {
    assert.deepEqual(search(index, '맛집', 20), { count: 0, results: [], instead: undefined });
    assert.equal(search(index, 'asdf', 20).count, 0, 'ㅁㄴㅇㄹ is no word');
  });
});

describe('what a result shows', () => {
  test('its title, name and text with the hits marked, and its moment', () => {
    const [first] = search(index, '과정 docker', 1).results;
    assert.equal(shown(first!.name), '이미지가 만들어진 [과정]');
    assert.equal(shown(first!.excerpt), '[과정]은 [docker] history로 본다.');
    assert.equal(search(index, '<missing>', 1).results[0]?.time, 4250);
    assert.equal(first?.time, undefined);
  });

  test('a long text around its hits, cut between words', () => {
    const filler = '가나다라 '.repeat(40);
    const text = `${filler}레이어와 docker ${filler}`;
    const marked = shown(excerpt(text, [/레이어/giu, /docker/giu]));
    assert.match(marked, /^…가나다라 /);
    assert.match(marked, /\[레이어\]와 \[docker\]/);
    assert.match(marked, /가나다라…$/);
    assert.ok(marked.length < 130);
  });

  test('where the words stand together rather than where the first one is', () => {
    const text = `레이어 ${'가나다라 '.repeat(40)}docker 레이어`;
    assert.match(shown(excerpt(text, [/레이어/giu, /docker/giu])), /\[docker\] \[레이어\]$/);
  });

  test('a text without spaces is cut all the same', () => {
    assert.ok(shown(excerpt('x'.repeat(500), [/y/giu])).length <= 111);
    assert.match(shown(excerpt(`${'x'.repeat(300)}y`, [/y/giu])), /\[y\]$/);
  });

  test('hits that overlap are one after the other', () => {
    assert.equal(shown(highlight('레이어레이', [/레이어/giu, /레이/giu, /어레/giu])), '[레이어][레][이]');
  });
});

describe('words', () => {
  test('lose the particle that fits their last sound', () => {
    const stems = {
      컨테이너는: '컨테이너',
      이미지를: '이미지',
      레이어에서: '레이어',
      도커란: '도커',
      컨테이너인: undefined,
      볼륨은: '볼륨',
      내려받는: '내려받',
      빠졌나: '빠졌',
      docker로: 'docker',
      설치하기: '설치',
      차이: undefined,
      추가: undefined,
      데이터: undefined,
    };
    for (const [word, stem] of Object.entries(stems)) assert.equal(withoutParticle(word), stem, word);
  });

  test('can be typed on the other keyboard, whatever they are', () => {
    assert.equal(onOtherKeyboard('zjsxpdlsj'), '컨테이너');
    assert.equal(onOtherKeyboard('ㅇㅐ찯ㄱ'), 'docker');
    for (const odd of [
      '',
      ' ',
      '!@#$%^&*()',
      '😀',
      'ㅢㅢㅢ',
      'QWERTYqwerty',
      'ㄳㅄ',
      '가a나b',
      '\u1100',
      'host',
      'how to',
    ]) {
      assert.doesNotThrow(() => search(index, odd, 5), odd);
      assert.doesNotThrow(() => withoutLastKey(odd), odd);
    }
  });
});
