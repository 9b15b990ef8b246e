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

/**
 * Loads the page anew, if it can be had: Firefox never asks again for a script that it could not have, and
 * a page that is older than the site asks for scripts that are gone.
 */
export async function renewPage(): Promise<void> {
  const response = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (response?.ok) location.reload();
}
