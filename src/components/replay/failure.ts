import { swapOpening } from './opening.ts';
import * as strings from './strings.ts';

/** Tells that something could not be fetched, with a button to try again; the poster comes back. */
export function showFailure(host: HTMLElement): void {
  if (host.hasAttribute('data-opening')) swapOpening(host);
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.dataset['do'] = 'retry';
  retry.textContent = strings.retry;
  host.querySelector('[data-part=status]')?.replaceChildren(strings.failed, ' ', retry);
}
