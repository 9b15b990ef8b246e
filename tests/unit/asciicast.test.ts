import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestCast, parseCast } from '../../src/core/asciicast.ts';
import { type CastCode, CastError } from '../../src/core/cast.ts';
import { timelineOf } from '../../src/core/timeline.ts';

const v3 = '{"version":3,"term":{"cols":80,"rows":24}}';
const v2 = '{"version":2,"width":80,"height":24}';

/** The events as `time code data`, and the lines that were warned about. */
function read(text: string) {
  const { cast, warnings } = parseCast(text, 'content/casts/x.cast');
  return {
    cast,
    events: cast.events.map(({ time, code, data }) => [time, code, data] as [number, CastCode, string]),
    warned: warnings.map(({ line }) => line),
    warnings,
  };
}

test('version 3 counts the interval of every line and skips comments', () => {
  const { events, warned } = read(
    [v3, '# recorded', '[0.5,"o","a"]', '[1,"z","?"]', '[2,"i","k"]', '[1,"m",""]', '[0,"x","1"]'].join('\n'),
  );
  assert.deepEqual(events, [
    [0.5, 'o', 'a'],
    [3.5, 'i', 'k'],
    [4.5, 'm', ''],
    [4.5, 'x', '1'],
  ]);
  assert.deepEqual(warned, []);
});

test('version 2 has absolute times, which never go back', () => {
  const { events, warned } = read([v2, '[1,"o","a"]', '[3,"o","b"]', '[2,"o","c"]'].join('\n'));
  assert.deepEqual(events, [
    [1, 'o', 'a'],
    [3, 'o', 'b'],
    [3, 'o', 'c'],
  ]);
  assert.deepEqual(warned, [4]);
});

for (const [name, indent] of [
  ['on one line', 0],
  ['pretty-printed', 2],
] as const) {
  test(`version 1 ${name} has relative delays`, () => {
    const text = JSON.stringify(
      {
        version: 1,
        width: 10,
        height: 5,
        duration: 3,
        stdout: [
          [1, 'a,"]'],
          [0.5, 'b'],
        ],
      },
      null,
      indent,
    );
    const { cast, events } = read(text);
    assert.deepEqual([cast.cols, cast.rows], [10, 5]);
    assert.deepEqual(events, [
      [1, 'o', 'a,"]'],
      [1.5, 'o', 'b'],
    ]);
  });
}

test('version 1 on several lines may begin with blank ones and a byte-order mark', () => {
  const { events, warned } = read('\n \uFEFF{"version":1,\n"width":9,"height":9,"stdout":[[1,"a"],\n[-1,"b"]]}\n');
  assert.deepEqual(events, [[1, 'o', 'a']]);
  assert.deepEqual(warned, [4]);
});

test('a fault in version 1 is reported with the line of the element', () => {
  const { events, warned } = read(
    '{\n"version":1,"width":9,"height":9,\n"env":{"stdout":[1]},\n"stdout":[\n[1,"a]"],\n[1,\n7],[1,"b"],\n[-1,"c"]]}',
  );
  assert.deepEqual(events, [
    [1, 'o', 'a]'],
    [3, 'o', 'b'],
  ]);
  assert.deepEqual(warned, [6, 8]);
});

test('what follows a version 1 on one line is ignored with a warning, whatever it is', () => {
  const { events, warned } = read(
    '\n{"version":1,"width":9,"height":9,"stdout":[[1,"a"],[-1,"b"]]}\n{"\\q":1}\n}}]]{"',
  );
  assert.deepEqual(events, [[1, 'o', 'a']]);
  assert.deepEqual(warned, [2, 3]);
});

test('a file of nothing but faults is told of up to a limit', () => {
  const { warned } = read(`${v3}\n${'x\n'.repeat(5000)}`);
  assert.equal(warned.length, 1001);
});

test('byte-order mark, CRLF, blank lines and leading spaces are accepted', () => {
  const { events, warned } = read(`\uFEFF${v3}\r\n\r\n  \t\r\n   [1,"o","a\\r\\n"]\r\n\r\n`);
  assert.deepEqual(events, [[1, 'o', 'a\r\n']]);
  assert.deepEqual(warned, []);
});

const dropped: [name: string, line: string, counted: number][] = [
  ['a line that is not JSON', '[2,"o","b', 2],
  ['a // comment', '// comment', 0],
  ['an object', '{"version":3}', 0],
  ['data that is not a string', '[2,"o",{"a":[]}]', 2],
  ['missing data', '[2,"o"]', 2],
  ['a code that is not a string', '[2,7,"b"]', 2],
  ['a negative time', '[-2,"o","b"]', 0],
  ['a string as time', '["2","o","b"]', 0],
  ['null as time', '[null,"o","b"]', 0],
  ['an infinite time', '[1e999,"o","b"]', 0],
  ['a size that is none', '[2,"r","80*24"]', 2],
  ['a size of zero', '[2,"r","0x24"]', 2],
  ['a negative size', '[2,"r","-80x24"]', 2],
];
for (const [name, line, counted] of dropped) {
  test(`${name} is dropped with a warning, its interval counts as ${counted} s`, () => {
    const { events, warned } = read([v3, '[1,"o","a"]', line, '[1,"o","c"]'].join('\n'));
    assert.deepEqual(events, [
      [1, 'o', 'a'],
      [2 + counted, 'o', 'c'],
    ]);
    assert.deepEqual(warned, [3]);
  });
}

test('a last line that was cut off costs only itself', () => {
  const { events, warnings } = read([v3, '[1,"o","a"]', '[2,"o","b'].join('\n'));
  assert.deepEqual(events, [[1, 'o', 'a']]);
  assert.deepEqual(warnings, [
    { file: 'content/casts/x.cast', line: 3, message: '마지막 줄이 잘렸다. 그 앞까지 읽는다.' },
  ]);
});

test('a faulty time is told of as it stands in the file', () => {
  const { warnings } = read(`${v3}\n[1e999,"o","a"]`);
  assert.match(warnings[0]?.message ?? '', /: Infinity\./);
});

test('a longer array is read up to its third value', () => {
  const { events, warned } = read(`${v3}\n[1,"o","a","more"]`);
  assert.deepEqual(events, [[1, 'o', 'a']]);
  assert.deepEqual(warned, [2]);
});

test('output is kept where the intervals add up to infinity', () => {
  const { cast, events } = read(`${v3}\n[1e308,"o","a"]\n[1e308,"o","b"]\n[1e308,"o",\n[1,"o","c"]`);
  assert.deepEqual(
    events.map(([, , data]) => data),
    ['a', 'b', 'c'],
  );
  assert.ok(Number.isFinite(timelineOf(cast).duration));
});

test('sizes are brought between 2 and 500', () => {
  const { cast, events, warned } = read(
    '{"version":2,"width":9000,"height":1}\n[1,"r","1x99999999999999999999"]\n[1,"r","120x40"]',
  );
  assert.deepEqual([cast.cols, cast.rows], [500, 2]);
  assert.deepEqual(events, [
    [1, 'r', '2x500'],
    [1, 'r', '120x40'],
  ]);
  assert.deepEqual(warned, [1, 2]);
});

test('a side that is no natural number becomes that of a usual terminal', () => {
  for (const [width, height, cols, rows] of [
    [0, 10, 80, 10],
    [40, -1, 40, 24],
    [0.5, 0, 80, 24],
  ]) {
    const { cast, warned } = read(`{"version":2,"width":${width},"height":${height}}\n[1,"o","a"]`);
    assert.deepEqual([cast.cols, cast.rows], [cols, rows]);
    assert.deepEqual(warned, [1]);
  }
});

test('no events make an empty terminal', () => {
  const { events, warned } = read(v3);
  assert.deepEqual(events, []);
  assert.deepEqual(warned, [1]);
});

test('an idle limit of null, zero or less is no limit', () => {
  for (const [value, limit] of [
    ['null', null],
    ['0', null],
    ['-1', null],
    ['"2"', null],
    ['1.5', 1.5],
  ] as const) {
    const { cast } = read(`{"version":2,"width":80,"height":24,"idle_time_limit":${value}}`);
    assert.equal(cast.idleTimeLimit, limit, value);
  }
});

test('a theme with a missing part or a bad colour is ignored with a warning', () => {
  const palette = Array.from({ length: 8 }, (_, index) => `#00000${index}`).join(':');
  const theme = (value: unknown) =>
    read(`${JSON.stringify({ version: 3, term: { cols: 9, rows: 9, theme: value } })}\n[1,"o",""]`);
  assert.equal(theme({ fg: '#ffffff', bg: '#000000', palette }).cast.theme?.palette.length, 8);
  for (const bad of [{ fg: '#ffffff', palette }, { fg: 'white', bg: '#000000', palette }, { fg: '#fff' }, 'dark']) {
    const { cast, warned } = theme(bad);
    assert.equal(cast.theme, null);
    assert.deepEqual(warned, [1]);
  }
});

test('bytes that were not UTF-8 are kept as U+FFFD with a warning', () => {
  const { events, warned } = read(`${v3}\n[1,"o","a"]\n[1,"o","\uFFFD"]`);
  assert.deepEqual(events.at(-1), [2, 'o', '\uFFFD']);
  assert.deepEqual(warned, [3]);
});

test('halves of one character in two events are both kept', () => {
  const { events } = read(`${v3}\n[1,"o","\\ud83d"]\n[1,"o","\\udc33"]`);
  assert.equal(events.map(([, , data]) => data).join(''), '🐳');
});

const fatal: [name: string, text: string, line: number, message: RegExp][] = [
  ['an empty file', ' \n\n', 1, /파일이 비었다/],
  ['a comment first', `# hello\n${v3}`, 1, /첫 줄에는 주석을 쓸 수 없다/],
  ['no header', '\n[1,"o","a"]', 2, /머리줄이 아니다/],
  ['no JSON', 'hello', 1, /머리줄이 아니다/],
  ['version 4', '{"version":4}', 1, /version 4: 읽지 못하는 판이다.*asciinema convert/],
  ['no version', '{"width":80,"height":24}', 1, /version \(없음\): /],
  ['version 3 without a size', '{"version":3,"term":{"cols":80}}', 1, /term\.cols와 term\.rows/],
  ['version 2 without a size', '{"version":2,"height":"24","width":80}', 1, /width와 height/],
  ['version 1 without a size', '{"version":1,"stdout":[]}', 1, /width와 height/],
];
for (const [name, text, line, message] of fatal) {
  test(`${name} stops with file and line`, () => {
    assert.throws(
      () => parseCast(text, 'content/casts/x.cast'),
      (error) => {
        assert.ok(error instanceof CastError);
        assert.deepEqual([error.file, error.line], ['content/casts/x.cast', line]);
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test('a file too large to be read, and a header of several lines, are refused with their line', () => {
  assert.throws(() => parseCast(' '.repeat(largestCast + 1), 'big.cast'), {
    file: 'big.cast',
    line: 1,
    message: /너무 크다/,
  });
  assert.throws(() => parseCast('{"version":3,\n"term":{"cols":80,"rows":24}}', 'a.cast'), {
    file: 'a.cast',
    line: 1,
    message: /한 줄이어야 한다/,
  });
});
