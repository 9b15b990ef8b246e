/** A text as Markdown that shows it as it is. */
export const escaped = (text: string) =>
  text.replace(/[\\`*[\]<]|(?<![\p{L}\d])_|_(?![\p{L}\d])|&(?=#?\w+;)/gu, (mark) => `\\${mark}`);

/** Backticks, one more than the text has in a row and no fewer than `least`. */
function fence(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

export const strong = (text: string) => `**${escaped(text)}**`;
export const link = (url: string, text: string) => `[${escaped(text)}](${url})`;
export const heading = (text: string) => `## ${escaped(text)}`;
export const numbered = (items: readonly string[]) => items.map((item, index) => `${index + 1}. ${item}`).join('\n');
export const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
export const blocks = (...texts: readonly string[]) => texts.filter(Boolean).join('\n\n');
export const quote = (text: string) => text.replace(/^(?=(.?))/gm, (_, first) => (first ? '> ' : '>'));

export function inlineCode(text: string): string {
  const mark = fence(text, 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return mark + space + text + space + mark;
}

export function code(text: string): string {
  const mark = fence(text, 3);
  return `${mark}console\n${text}\n${mark}`;
}
