/** The choice between light, dark and the system's theme, remembered on the device. */
class ThemeChoice extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = localStorage.getItem('theme') ?? 'system';
    select.addEventListener('change', () => choose(select.value), { signal: this.#listeners.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#listeners = new AbortController();
  }
}

function choose(theme: string): void {
  const root = document.documentElement;
  if (theme === 'system') {
    localStorage.removeItem('theme');
    delete root.dataset['theme'];
  } else {
    localStorage.setItem('theme', theme);
    root.dataset['theme'] = theme;
  }
}

customElements.define('theme-choice', ThemeChoice);
