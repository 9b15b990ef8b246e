import type { Comparison } from '../../core/comparison.ts';
import type { View } from '../../core/comparison-view.ts';
import { say } from './live-line.ts';

/** Changes the view; steps of one `burst` share an entry of the history. */
export type Change = (part: Partial<View>, burst?: string) => void;

/** A part of the comparison that needs scripts: hidden in the page until it is upgraded, then kept to the view. */
export abstract class Panel {
  protected readonly root: HTMLElement;
  protected readonly comparison: Comparison;

  constructor(root: HTMLElement, comparison: Comparison) {
    this.root = root;
    this.comparison = comparison;
    root.hidden = false;
  }

  /** Asks for changes when the reader uses it. */
  abstract listen(change: Change, current: () => View, signal: AbortSignal): void;

  abstract show(view: View): void;

  protected summarise(text: string): void {
    say(this.root.querySelector('[data-summary]'), text);
  }
}
