import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSynonyms } from '../../src/node/language/synonyms.ts';

const term = (ko: string, en: string, avoid: string[] = []) => ({ ko, en, text: '말이다.', avoid, page: '/a/' });

test('the words of the file, the English names and the words to be avoided stand for a term, as they are typed', async () => {
  const synonyms = await readSynonyms([
    term('내려받기', 'download', ['다운로드']),
    term('도커 허브', 'Docker Hub, hub'),
    term('BuildKit', 'BuildKit'),
  ]);
  assert.deepEqual(synonyms['다운로드'], ['내려받', '내려받기']);
  assert.deepEqual(synonyms['download'], ['내려받', '내려받기']);
  assert.deepEqual([synonyms['dockerhub'], synonyms['hub']], [['도커 허브'], ['도커 허브']]);
  assert.equal(synonyms['buildkit'], undefined);
});

test('two terms may be meant by one word, each once', async () => {
  const synonyms = await readSynonyms([term('가', 'one, One'), term('나', 'one')]);
  assert.deepEqual(synonyms['one'], ['가', '나']);
});
