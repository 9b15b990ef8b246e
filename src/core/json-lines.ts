/**
 * The 1-based lines on which the elements of the array under a top-level key begin, in a text that is
 * known to be a JSON object. With the key given twice, the last one counts, as in `JSON.parse`.
 */
export function elementLines(text: string, key: string): number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let lastString = '';
  let currentKey = '';
  let expectsElement = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n') line++;
    if (/\s|\uFEFF/.test(char)) continue;
    if (expectsElement && depth === 2 && char !== ']') {
      lines.push(line);
      expectsElement = false;
    }
    if (char === '"') {
      const start = at;
      do at += text[at] === '\\' ? 2 : 1;
      while (at < text.length && text[at] !== '"');
      if (depth === 1) lastString = text.slice(start, at + 1);
    } else if (char === '{' || char === '[') {
      depth++;
      if (depth === 2 && char === '[' && currentKey === key) {
        lines = [];
        expectsElement = true;
      }
    } else if (char === '}' || char === ']') {
      depth--;
    } else if (char === ':' && depth === 1) {
      currentKey = JSON.parse(lastString) as string;
    } else if (char === ',' && depth === 2 && currentKey === key) {
      expectsElement = true;
    }
  }
  return lines;
}
