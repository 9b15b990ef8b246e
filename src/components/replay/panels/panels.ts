import { adoptStyle } from '../../../adopted-style.ts';
import { chapterAt } from '../../../core/stops.ts';
import type { PanelName } from '../action.ts';
import type { CastSource } from '../live/cast-source.ts';
import type { SessionPlayer } from '../live/session-player.ts';
import { toggleHelp } from './help.ts';
import styles from './panels.css?inline';
import { SessionSearch } from './session-search.ts';
import { TypeAlong } from './type-along.ts';

adoptStyle(styles);

/** What opens beside the screen of a replay, each made when it is first asked for. */
export class Panels {
  readonly #figure: HTMLElement;
  readonly #session: SessionPlayer;
  readonly #source: CastSource;
  readonly #goTo: (time: number) => void;
  readonly #signal: AbortSignal;
  #search: SessionSearch | undefined;
  #typing: TypeAlong | undefined;

  /** `goTo` gets seconds. */
  constructor(
    figure: HTMLElement,
    session: SessionPlayer,
    source: CastSource,
    goTo: (time: number) => void,
    signal: AbortSignal,
  ) {
    this.#figure = figure;
    this.#session = session;
    this.#source = source;
    this.#goTo = goTo;
    this.#signal = signal;
  }

  open(panel: PanelName): void {
    switch (panel) {
      case 'help':
        return toggleHelp(this.#figure);
      case 'search':
        this.#search ??= this.#makeSearch();
        return this.#search.toggle();
      case 'type':
        this.#typing ??= new TypeAlong(this.#figure, this.#session, this.#signal);
        return this.#typing.start(this.#chapterToType());
    }
  }

  leaveTyping(): void {
    this.#typing?.leave();
  }

  #makeSearch(): SessionSearch {
    const go = (time: number, text: string) => {
      this.#session.view.point(text);
      this.#goTo(time / 1000);
    };
    return new SessionSearch(this.#figure, () => this.#source.lines(), go, this.#signal);
  }

  /** The chapter on the screen; the first where the session is at its end. */
  #chapterToType(): number {
    const { player, chapters, now } = this.#session;
    return player.currentTime >= player.duration ? 0 : Math.max(0, chapterAt(chapters, now));
  }
}
