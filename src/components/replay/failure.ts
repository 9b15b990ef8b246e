import * as strings from './strings.ts';

/** Tells that something could not be fetched, with a button to try again. */
export function showFailure(host: HTMLElement): void {
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.dataset['do'] = 'retry';
  retry.textContent = strings.retry;
  host.querySelector('[data-part=status]')!.replaceChildren(strings.failed, ' ', retry);
}
