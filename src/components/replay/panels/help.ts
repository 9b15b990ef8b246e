import { present } from '../../../core/present.ts';
import { element } from '../../../element.ts';
import { help } from '../strings.ts';
import { keys, playInTerminal } from './strings.ts';

/** Shows or hides the panel that lists the keys. */
export function toggleHelp(figure: HTMLElement): void {
  const panel = figure.querySelector<HTMLElement>('.replay-help') ?? addPanel(figure);
  panel.togglePopover();
}

function addPanel(figure: HTMLElement): HTMLElement {
  const { href } = present(figure.querySelector<HTMLAnchorElement>('a[download]'));
  const panel = figure.appendChild(helpPanel(href));
  // From now on the browser serves the button: a press on it would close the panel before a script opens it again.
  const opener = present(figure.querySelector<HTMLButtonElement>('[data-do=help]'));
  opener.removeAttribute('data-do');
  opener.popoverTargetElement = panel;
  return panel;
}

function helpPanel(cast: string): HTMLElement {
  // Version 2: Debian's and Ubuntu's asciinema do not read version 3.
  const command = `asciinema play ${cast.replace(/cast$/, 'v2.cast')}`;
  const rows = keys.flatMap(([key, meaning]) => [
    element('dt', { textContent: key }),
    element('dd', { textContent: meaning }),
  ]);
  const properties = {
    className: 'replay-help',
    popover: 'auto',
    role: 'dialog',
    ariaLabel: help,
    tabIndex: -1,
    autofocus: true,
  };
  return element(
    'div',
    properties,
    element('dl', {}, ...rows),
    element('p', {}, `${playInTerminal} `, element('code', { textContent: command })),
  );
}
