import type { Clock } from './clock.ts';

/**
 * `loading`: data is on its way and will be looked at paused; `starting`: it will be played at once.
 */
export type Phase = 'idle' | 'loading' | 'starting' | 'failed' | 'paused' | 'playing' | 'ended';

/** The verbs, what is heard of the data (supply, starve, fail), and the end of the timeline. */
export type Action = 'load' | 'play' | 'pause' | 'seek' | 'supply' | 'starve' | 'fail' | 'finish';

/** Names as of HTMLMediaElement's events. */
export type PlayerEvent =
  | 'play'
  | 'playing'
  | 'pause'
  | 'waiting'
  | 'canplay'
  | 'seeking'
  | 'ended'
  | 'error'
  | 'ratechange';

/** Where each action leads; an action without an entry changes nothing in that phase. */
const transitions: Record<Phase, Partial<Record<Action, Phase>>> = {
  idle: { load: 'loading', play: 'starting' },
  loading: { play: 'starting', supply: 'paused', fail: 'failed' },
  starting: { pause: 'loading', supply: 'playing', fail: 'failed' },
  failed: { load: 'loading', play: 'starting' },
  paused: { play: 'playing', starve: 'loading' },
  playing: { pause: 'paused', starve: 'starting', finish: 'ended' },
  ended: { play: 'playing', seek: 'paused', starve: 'loading' },
};

/** The phase after an action. */
const transition = (phase: Phase, action: Action): Phase => transitions[phase][action] ?? phase;

const isPlaying = (phase: Phase) => phase === 'playing' || phase === 'starting';
const isWaiting = (phase: Phase) => phase === 'loading' || phase === 'starting';

/** What listeners are told when an action has led from one phase to another. */
function eventsOf(before: Phase, after: Phase): PlayerEvent[] {
  const events: PlayerEvent[] = [];
  if (!isPlaying(before) && isPlaying(after)) events.push('play');
  if (isPlaying(before) && !isPlaying(after) && after !== 'failed') events.push('pause');
  if (!isWaiting(before) && isWaiting(after)) events.push('waiting');
  if (isWaiting(before) && !isWaiting(after) && after !== 'failed') events.push('canplay');
  if (after === 'playing') events.push('playing');
  if (after === 'ended') events.push('ended');
  if (after === 'failed') events.push('error');
  return events;
}

const lowestRate = 0.25;
const highestRate = 8;

/**
 * Keeps the time of a replay, with the verbs and event names of HTMLMediaElement. It draws and fetches
 * nothing: whoever does tells it `supply`, `starve` and `fail`. Times in seconds.
 */
export class Player {
  readonly duration: number;
  #phase: Phase = 'idle';
  #position = 0;
  #since = 0;
  #rate = 1;
  readonly #clock: Clock;
  readonly #tell: (event: PlayerEvent) => void;

  constructor(duration: number, clock: Clock, tell: (event: PlayerEvent) => void) {
    this.duration = duration;
    this.#clock = clock;
    this.#tell = tell;
  }

  get phase(): Phase {
    return this.#phase;
  }

  get paused(): boolean {
    return !isPlaying(this.#phase);
  }

  get currentTime(): number {
    const played = this.#phase === 'playing' ? (this.#clock() - this.#since) * this.#rate : 0;
    return Math.min(this.duration, this.#position + played);
  }

  get playbackRate(): number {
    return this.#rate;
  }

  set playbackRate(rate: number) {
    this.#stamp();
    this.#rate = Math.min(highestRate, Math.max(lowestRate, rate));
    this.#tell('ratechange');
  }

  load(): void {
    this.#act('load');
  }

  /** Plays from here, or from the start where the end is reached. */
  play(): void {
    if (this.#position >= this.duration && this.paused) this.#position = 0;
    this.#act('play');
  }

  pause(): void {
    this.#act('pause');
  }

  seek(time: number): void {
    this.#stamp();
    this.#position = Math.min(this.duration, Math.max(0, time));
    this.#tell('seeking');
    this.#act('seek');
  }

  /** The data for the current time is at hand. */
  supply(): void {
    this.#act('supply');
  }

  /** The data for the current time has yet to come. */
  starve(): void {
    this.#act('starve');
  }

  fail(): void {
    this.#act('fail');
  }

  /** To be called as time goes by, so that the end is noticed. */
  tick(): void {
    if (this.#phase === 'playing' && this.currentTime >= this.duration) this.#act('finish');
  }

  #act(action: Action): void {
    const before = this.#phase;
    const after = transition(before, action);
    if (after === before) return;
    this.#stamp();
    this.#phase = after;
    for (const event of eventsOf(before, after)) this.#tell(event);
  }

  #stamp(): void {
    this.#position = this.currentTime;
    this.#since = this.#clock();
  }
}
