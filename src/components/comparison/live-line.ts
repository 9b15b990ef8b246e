/** Says something in a live line, once: the same words again would be read again. */
export function say(line: Element | null, text: string): void {
  if (line && line.textContent !== text) line.textContent = text;
}
