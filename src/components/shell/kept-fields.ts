/** Safari empties the fields that must not be completed when a reader comes back to the page: they keep what they hold. */
addEventListener('pagehide', () => {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
    field.defaultValue = field.value;
  }
});
