import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { IUnicodeVersionProvider } from '@xterm/headless';
import { unicode11 } from '../../src/core/unicode11.ts';

const { Unicode11Addon } = createRequire(import.meta.url)('@xterm/addon-unicode11');

test('every code point is as wide and joins as in the add-on of xterm.js', () => {
  let addon!: IUnicodeVersionProvider;
  new Unicode11Addon().activate({ unicode: { register: (provider: IUnicodeVersionProvider) => (addon = provider) } });
  const preceding = [0, ...[0x300, 0x61, 0xac00].map((code) => addon.charProperties(code, 0))];
  for (let code = 0; code <= 0x10ffff; code++) {
    assert.equal(unicode11.wcwidth(code), addon.wcwidth(code), `U+${code.toString(16)}`);
    if (addon.wcwidth(code) > 0 && code > 0x2ff) continue;
    for (const before of preceding) {
      assert.equal(
        unicode11.charProperties(code, before),
        addon.charProperties(code, before),
        `U+${code.toString(16)}`,
      );
    }
  }
});
