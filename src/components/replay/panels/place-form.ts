/** Puts a form under the screen, for as long as its replay is there. */
export function placeForm(figure: HTMLElement, form: HTMLFormElement, signal: AbortSignal): void {
  figure.querySelector('.replay-view')?.after(form);
  signal.addEventListener('abort', () => form.remove(), { once: true });
}
