// The definition shows by CSS while its term is pointed at or focused; this adds Escape and touch.
const termOf = (target: EventTarget | null) => (target as Element | null)?.closest?.<HTMLElement>('.term');

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>('.term:is(:hover, :focus-within)')) {
    term.dataset['shut'] = '';
  }
});

for (const type of ['pointerout', 'focusout'] as const) {
  document.addEventListener(type, ({ target, relatedTarget }: PointerEvent | FocusEvent) => {
    const term = termOf(target);
    if (term && term !== termOf(relatedTarget)) delete term.dataset['shut'];
  });
}

let focused: Element | null = null;
document.addEventListener('pointerdown', () => {
  focused = document.activeElement;
});
/** The first touch shows the definition, the second follows the link. */
document.addEventListener('click', (event) => {
  const link = termOf(event.target)?.querySelector('a');
  if (!link || event.pointerType !== 'touch' || focused === link) return;
  event.preventDefault();
  link.focus();
});
