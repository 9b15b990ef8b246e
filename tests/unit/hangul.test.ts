import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hangulPattern } from '../../src/core/hangul.ts';

const finds = (typed: string, text: string) => new RegExp(hangulPattern(typed), 'i').test(text);

test('a word is found inside a compound, whatever its case and however its syllables are written', () => {
  assert.ok(finds('레이어', '이미지레이어'));
  assert.ok(finds('레이어'.normalize('NFD'), '이미지레이어'));
  assert.ok(finds('Docker', 'docker history'));
  assert.ok(!finds('레이아', '이미지레이어'));
});

test('marks of commands are taken as they stand', () => {
  for (const text of ['--no-trunc', '{{.Index}}', 'a|b', '[OK]', 'C:\\tmp', '$HOME', 'nginx:1.2*', '(x)?', '^+']) {
    assert.ok(finds(text, `앞 ${text} 뒤`), text);
  }
  assert.ok(!finds('a.b', 'axb'));
});

test('initial consonants stand for syllables, alone or beside whole ones', () => {
  assert.ok(finds('ㅋㅌㅇㄴ', '컨테이너'));
  assert.ok(finds('이ㅁ지', '이미지'));
  assert.ok(finds('ㄲㅈ', '까지'));
  assert.ok(!finds('ㄲㅈ', '가지'));
  assert.ok(finds('ㄱㅅ', '가상'));
  assert.ok(finds('ㄳ', '가상'), 'as some keyboards join them');
  assert.ok(finds('ㅋㅌ', 'ㅋㅌ'), 'and for themselves');
});

test('every state of a word while it is typed finds it', () => {
  const typing = {
    컨테이너: 'ㅋ 커 컨 컨ㅌ 컨테 컨텡 컨테이 컨테인 컨테이너',
    이미지: 'ㅇ 이 임 이미 이밎 이미지',
    읽기: 'ㅇ 이 일 읽 읽ㄱ 읽기',
    값: 'ㄱ 가 갑 값',
    과제: 'ㄱ 고 과 괒 과제',
    없애기: 'ㅇ 어 업 없 없ㅇ 없애 없액 없애기',
    의존: 'ㅇ 으 의 읮 의조 의존',
  };
  for (const [word, states] of Object.entries(typing)) {
    for (const state of states.split(' ')) {
      assert.ok(finds(state, word), `${state} → ${word}`);
    }
  }
});

test('only the last syllable grows', () => {
  assert.ok(finds('가', '강'));
  assert.ok(!finds('가나', '강나'));
  assert.ok(!finds('강', '가'));
});

test('a vowel alone stands for itself, and nothing for nothing', () => {
  assert.ok(finds('ㅏ', 'ㅏ'));
  assert.ok(!finds('ㅏ', '가'));
  assert.equal(hangulPattern(''), '');
});
