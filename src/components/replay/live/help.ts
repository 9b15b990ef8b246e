import { help } from '../strings.ts';
import { element } from './element.ts';
import { keys } from './strings.ts';

/** Shows or hides the panel that lists the keys. */
export function toggleHelp(figure: HTMLElement): void {
  const panel = figure.querySelector<HTMLElement>('.replay-help') ?? figure.appendChild(helpPanel());
  panel.togglePopover();
}

function helpPanel(): HTMLElement {
  const rows = keys.flatMap(([key, meaning]) => [
    element('dt', { textContent: key }),
    element('dd', { textContent: meaning }),
  ]);
  const properties = { className: 'replay-help', popover: 'auto', role: 'dialog', ariaLabel: help };
  return element('div', properties, [element('dl', {}, rows)]);
}
