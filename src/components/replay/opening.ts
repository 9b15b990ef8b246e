/**
 * Puts the first frame of a replay in the place of its poster, or the poster back. The one that is not
 * shown waits in the element's template.
 */
export function swapOpening(host: HTMLElement): void {
  const content = host.querySelector('template')?.content;
  const screen = host.querySelector('.replay-screen');
  if (!content || !screen) return;
  const shown = [...screen.childNodes];
  screen.replaceChildren(...content.childNodes);
  content.replaceChildren(...shown);
  host.toggleAttribute('data-opening');
}
