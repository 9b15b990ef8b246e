import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Player } from '../../src/core/player.ts';

/** A player of ten seconds with a clock that is moved by hand. */
function setUp() {
  const heard: string[] = [];
  let now = 100;
  const player = new Player(
    10,
    () => now,
    (event) => heard.push(event),
  );
  const pass = (seconds: number) => {
    now += seconds;
    player.tick();
  };
  const told = () => heard.splice(0);
  return { player, pass, told };
}

function loaded() {
  const set = setUp();
  set.player.load();
  set.player.supply();
  set.told();
  return set;
}

test('play before the data is there starts when it comes', () => {
  const { player, pass, told } = setUp();
  player.play();
  pass(5);
  assert.deepEqual([player.phase, player.paused, player.currentTime], ['starting', false, 0]);
  player.supply();
  pass(2);
  assert.equal(player.currentTime, 2);
  assert.deepEqual(told(), ['play', 'waiting', 'canplay', 'playing']);
});

test('pause while waiting means staying paused when the data comes', () => {
  const { player, told } = setUp();
  player.play();
  player.pause();
  player.supply();
  assert.equal(player.phase, 'paused');
  assert.deepEqual(told(), ['play', 'waiting', 'pause', 'canplay']);
});

test('the rate can change while playing without a jump', () => {
  const { player, pass } = loaded();
  player.play();
  pass(1);
  player.playbackRate = 4;
  assert.equal(player.currentTime, 1);
  pass(1);
  assert.equal(player.currentTime, 5);
  player.playbackRate = 0.25;
  pass(2);
  assert.equal(player.currentTime, 5.5);
});

test('the rate stays between 0.25 and 8', () => {
  const { player } = loaded();
  player.playbackRate = 100;
  assert.equal(player.playbackRate, 8);
  player.playbackRate = 0;
  assert.equal(player.playbackRate, 0.25);
});

test('the end is reached once, and play begins again', () => {
  const { player, pass, told } = loaded();
  player.play();
  pass(60);
  pass(60);
  assert.deepEqual([player.phase, player.currentTime], ['ended', 10]);
  assert.deepEqual(told(), ['play', 'playing', 'pause', 'ended']);
  player.play();
  pass(1);
  assert.deepEqual([player.phase, player.currentTime], ['playing', 1]);
});

test('a seek goes on in the phase it was made in, and stays within the timeline', () => {
  const { player, pass } = loaded();
  player.play();
  player.seek(7);
  pass(1);
  assert.deepEqual([player.phase, player.currentTime], ['playing', 8]);
  player.pause();
  player.seek(-3);
  assert.deepEqual([player.phase, player.currentTime], ['paused', 0]);
  player.seek(99);
  assert.equal(player.currentTime, 10);
});

test('a seek from the end is paused there', () => {
  const { player, pass } = loaded();
  player.play();
  pass(60);
  player.seek(4);
  pass(1);
  assert.deepEqual([player.phase, player.currentTime], ['paused', 4]);
});

test('time stands still while data is missing', () => {
  const { player, pass } = loaded();
  player.play();
  pass(3);
  player.starve();
  pass(60);
  assert.deepEqual([player.phase, player.currentTime], ['starting', 3]);
  player.supply();
  pass(1);
  assert.equal(player.currentTime, 4);
});

test('a failure can be tried again', () => {
  const { player, told } = setUp();
  player.play();
  player.fail();
  assert.deepEqual(told(), ['play', 'waiting', 'error']);
  assert.equal(player.paused, true);
  player.pause();
  assert.deepEqual([player.phase, told()], ['failed', []]);
  player.load();
  player.supply();
  assert.deepEqual([player.phase, told()], ['paused', ['waiting', 'canplay']]);
});

test('verbs that change nothing tell nothing', () => {
  const { player, told } = loaded();
  player.pause();
  player.supply();
  player.play();
  told();
  player.play();
  assert.deepEqual(told(), []);
});
