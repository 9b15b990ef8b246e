import { element } from '../../element.ts';
import { strings } from './strings.ts';

const openDelay = 180;
const closeDelay = 220;
const margin = 8;

/**
 * Shows the reason of a grade, or what a column asks, beside it: by pointer, focus, press or tap. The
 * text itself stands further down in the page, where its link leads; the popover shows a copy of it.
 * Its links join the tab order only when it was opened by a press, so that Tab goes from grade to grade.
 */
export class Explanation {
  readonly #popover = element('div', { className: 'explanation', id: 'comparison-explanation', popover: 'manual' });
  #trigger: HTMLAnchorElement | undefined;
  /** Opened by a press: stays until it is dismissed. */
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, signal: AbortSignal) {
    for (const trigger of root.querySelectorAll<HTMLAnchorElement>('a.grade, a.about')) this.#upgrade(trigger, signal);
    this.#popover.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    this.#popover.addEventListener('pointerleave', () => this.#leave(), { signal });
    document.addEventListener('keydown', (event) => this.#dismiss(event), { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!this.#holds(target)) this.hide();
      },
      { signal },
    );
    window.addEventListener('scroll', () => this.#place(), { signal, capture: true, passive: true });
    window.addEventListener('resize', () => this.#place(), { signal });
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#trigger?.setAttribute('aria-expanded', 'false');
    this.#trigger = undefined;
    this.#pinned = false;
    this.#popover.remove();
  }

  #upgrade(trigger: HTMLAnchorElement, signal: AbortSignal): void {
    trigger.setAttribute('aria-expanded', 'false');
    trigger.addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (this.#trigger === trigger && this.#pinned) return this.hide();
        this.#show(trigger);
        this.#pinned = true;
        this.#setTabIndex(0);
      },
      { signal },
    );
    trigger.addEventListener(
      'pointerenter',
      ({ pointerType }) => {
        if (pointerType !== 'mouse' || this.#pinned) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#show(trigger), openDelay);
      },
      { signal },
    );
    trigger.addEventListener('pointerleave', () => this.#leave(), { signal });
    trigger.addEventListener(
      'focus',
      () => {
        if (trigger.matches(':focus-visible')) this.#show(trigger);
      },
      { signal },
    );
    trigger.parentElement?.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (this.#trigger === trigger && relatedTarget && !this.#holds(relatedTarget)) this.hide();
      },
      { signal },
    );
  }

  /** Whether something is the link under way or in its explanation. */
  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && [this.#trigger, this.#popover].some((part) => part?.contains(target));
  }

  #leave(): void {
    clearTimeout(this.#timer);
    if (this.#pinned || this.#trigger === document.activeElement) return;
    this.#timer = setTimeout(() => this.hide(), closeDelay);
  }

  #dismiss(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#trigger) return;
    const trigger = this.#trigger;
    const inside = this.#popover.contains(document.activeElement);
    this.hide();
    if (inside) {
      trigger.focus();
      this.hide();
    }
  }

  #show(trigger: HTMLAnchorElement): void {
    if (this.#trigger === trigger) return;
    this.hide();
    const explained = document.getElementById(trigger.hash.slice(1));
    if (!explained) return;
    const title = explained.querySelector('.verdict, dt')?.textContent ?? '';
    const text = explained.querySelector('dd')?.cloneNode(true).childNodes ?? [];
    const cell = trigger.closest('td');
    this.#popover.replaceChildren(
      element('p', { className: 'verdict' }, title),
      element('p', {}, ...text),
      ...(cell ? [element('p', {}, element('a', { href: `#${cell.id}` }, strings.cellLink))] : []),
    );
    this.#setTabIndex(-1);
    trigger.after(this.#popover);
    trigger.setAttribute('aria-expanded', 'true');
    this.#trigger = trigger;
    this.#popover.showPopover();
    this.#place();
  }

  #setTabIndex(index: number): void {
    for (const link of this.#popover.querySelectorAll('a')) link.tabIndex = index;
  }

  /** Below the grade, or above it where there is more room; hidden when the grade scrolls out of view. */
  #place(): void {
    if (!this.#trigger) return;
    const anchor = this.#trigger.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#popover;
    const { clientWidth, clientHeight } = document.documentElement;
    if (anchor.bottom < 0 || anchor.top > clientHeight) return this.hide();
    const left = Math.max(margin, Math.min(anchor.left, clientWidth - offsetWidth - margin));
    const below = anchor.bottom + margin;
    const fits = below + offsetHeight <= clientHeight || anchor.top < offsetHeight + margin;
    this.#popover.style.left = `${left}px`;
    this.#popover.style.top = `${fits ? below : anchor.top - margin - offsetHeight}px`;
  }
}
