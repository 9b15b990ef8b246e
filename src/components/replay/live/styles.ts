import colours from '../colours.css?inline';
import modes from './modes.css?inline';

/** Gives the page the styles that only a replay that has been started needs. */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colours + modes);
  document.adoptedStyleSheets.push(sheet);
}
