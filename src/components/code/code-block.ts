import { strings } from './strings.ts';

/** `<code-block>`: gives a block of code a button that copies it. */
class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = strings.copy;
    const status = document.createElement('span');
    status.role = 'status';
    button.addEventListener('click', async () => {
      const code = this.querySelector('code')?.textContent ?? '';
      status.textContent = await navigator.clipboard.writeText(code.trimEnd()).then(
        () => strings.copied,
        () => strings.failed,
      );
    });
    this.append(button, status);
  }
}

customElements.define('code-block', CodeBlock);
