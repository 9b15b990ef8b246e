import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTyped } from '../../src/core/typed-command.ts';

const cases: [name: string, command: string, typed: string, right: string, wrong: string][] = [
  ['nothing', 'docker ps', '', '', ''],
  ['the beginning of the command', 'docker ps', 'dock', 'dock', ''],
  ['a wrong key', 'docker ps', 'dox', 'do', 'x'],
  ['more than the command', 'ls', 'ls -l', 'ls', ' -l'],
  ['Hangul', 'docker ps', 'do채', 'do', '채'],
  ['a dash that a phone made of two', 'docker run --rm', 'docker run —', 'docker run --', ''],
  ['quotes that a phone made round', `echo "it's"`, 'echo “it’s”', `echo "it's"`, ''],
  ['a sign that the command has itself', 'echo “—”', 'echo “—', 'echo “—', ''],
];
for (const [name, command, typed, right, wrong] of cases) {
  test(`typed at a prompt: ${name}`, () => assert.deepEqual(checkTyped(command, typed), { right, wrong }));
}
