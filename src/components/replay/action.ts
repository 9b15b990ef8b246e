/** What the reader can ask of a replay: by a control (`data-do`), a key, or a link. */
export type Action =
  | 'toggle'
  /** Pause at a second of the timeline. */
  | 'moment'
  /** Go to a second of the timeline. */
  | 'seek'
  /** Go to a tenth of the whole. */
  | 'tenth'
  /** Go by some seconds; with the value 1, by a tenth of the whole. */
  | 'back'
  | 'forward'
  | 'previous'
  | 'next'
  | 'frameBack'
  | 'frameForward'
  | 'rate'
  | 'retry'
  | 'fullscreen'
  | 'link'
  | PanelName;

/** What opens beside the screen. */
export type PanelName = 'help' | 'search' | 'type';
