/** Keeps the link that takes the focus in view: Firefox scrolls to the drawing, and not to what is focused in it. */
export function keepFocusInView(figure: Element, signal: AbortSignal): void {
  figure.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof SVGElement)) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) scrollBy(0, (top + bottom - innerHeight) / 2);
    },
    { signal },
  );
}
