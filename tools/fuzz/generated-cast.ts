import type { Cast, CastEvent } from '../../src/core/cast.ts';
import { randomFrom } from '../../src/core/random.ts';
import { pick } from './chance.ts';

const texts = [
  'hello ',
  'containers',
  '한글 출력',
  '한글',
  'e\u0301',
  '🐳',
  '─│┌',
  '\t',
  '\r\n',
  '\r\n\r\n',
  '\n',
  '\r',
  '\b',
];

const sequences = [
  '[A',
  '[3B',
  '[5C',
  '[2D',
  '[H',
  '[5;7H',
  '[2J',
  '[J',
  '[1J',
  '[K',
  '[1K',
  '[3L',
  '[2M',
  '[4P',
  '[5@',
  '[6X',
  '[2S',
  '[1T',
  '[m',
  '[1m',
  '[2;3m',
  '[4m',
  '[7m',
  '[9m',
  '[31m',
  '[42;97m',
  '[38;5;208m',
  '[48;2;10;20;30m',
  '[0;1;94m',
  '7',
  '8',
  '[s',
  '[u',
  '[3;9r',
  '[r',
  'D',
  'M',
  'E',
  '[?25l',
  '[?25h',
  '[?1049h',
  '[?1049l',
  '[?47h',
  '[?47l',
  '[4h',
  '[4l',
  '[?7l',
  '[?7h',
  '[?6h',
  '[?6l',
  '(0',
  '(B',
  ')0',
  'H',
  '[g',
  '[3g',
  '[5b',
  '[I',
  '[Z',
  'c',
  '[!p',
  ']0;title\x07',
  ']8;;https://example.org/\x07',
  ']8;;\x07',
  ']52;c;aGk=\x07',
  ']133;A\x07',
  '[?1000h',
  '[?2026h',
  '[?2026l',
];

/** A cast that uses everything a terminal can do, in no sensible order; the same for the same seed. */
export function generatedCast(seed: number, count: number): Cast {
  const random = randomFrom(seed);
  const events: CastEvent[] = [];
  let time = 0;
  let rest = '';
  for (let index = 0; index < count; index++) {
    time += random() < 0.3 ? 0 : Math.floor(random() * 60) / 1000;
    if (random() < 0.01) {
      events.push({ time, code: 'r', data: `${20 + Math.floor(random() * 40)}x${6 + Math.floor(random() * 14)}` });
      continue;
    }
    let data = rest;
    for (let left = 1 + Math.floor(random() * 5); left > 0; left--) {
      data += random() < 0.6 ? pick(random, texts) : `\x1b${pick(random, sequences)}`;
    }
    // Now and then an event ends within a sequence or a character.
    const cut = random() < 0.15 ? data.length - 1 : data.length;
    rest = data.slice(cut);
    events.push({ time, code: 'o', data: data.slice(0, cut) });
  }
  return {
    version: 3,
    cols: 40,
    rows: 12,
    title: null,
    command: null,
    timestamp: null,
    idleTimeLimit: null,
    theme: null,
    events,
    otherTimes: [],
  };
}
