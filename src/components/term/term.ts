// The definition shows by CSS while its term is pointed at or focused; this adds Escape and touch.
const terms = document.querySelectorAll<HTMLElement>('.glossed');

addEventListener('keydown', ({ key }) => {
  for (const term of terms) {
    if (key === 'Escape' && term.matches(':hover,:focus-within')) term.dataset['shut'] = '';
  }
});

for (const term of terms) {
  let wasFocused = false;
  term.onpointerdown = () => {
    wasFocused = term.matches(':focus-within');
  };
  /** The first touch shows the definition, the second follows the link. */
  term.onclick = (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || wasFocused) return;
    event.preventDefault();
    term.querySelector('a')?.focus();
  };
  const reopen = () => delete term.dataset['shut'];
  term.onpointerleave = reopen;
  term.addEventListener('focusout', reopen);
}
