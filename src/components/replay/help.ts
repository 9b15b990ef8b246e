import { strings } from './strings.ts';

/** Shows or hides the panel that lists the keys. */
export function toggleHelp(host: HTMLElement): void {
  const figure = host.querySelector('.replay-figure')!;
  const panel = figure.querySelector<HTMLElement>('.replay-help') ?? figure.appendChild(helpPanel());
  panel.togglePopover();
}

function helpPanel(): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'replay-help';
  panel.popover = 'auto';
  panel.role = 'dialog';
  panel.ariaLabel = strings.help;
  const list = document.createElement('dl');
  for (const [keys, meaning] of strings.keys) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = keys;
    description.textContent = meaning;
    list.append(term, description);
  }
  panel.append(list);
  return panel;
}
