/** A piece of text; hits are what the reader looked for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

type Span = [start: number, end: number];

function spansOf(text: string, patterns: readonly RegExp[]): Span[][] {
  return patterns.map((pattern) =>
    [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]),
  );
}

/** The whole text in pieces; `patterns` are global. */
export function highlight(text: string, patterns: readonly RegExp[]): Piece[] {
  const spans = spansOf(text, patterns)
    .flat()
    .filter(([start, end]) => end > start)
    .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  const pieces: Piece[] = [];
  let place = 0;
  for (const [start, end] of spans) {
    if (end <= place) continue;
    const from = Math.max(start, place);
    if (from > place) pieces.push({ text: text.slice(place, from), isHit: false });
    pieces.push({ text: text.slice(from, end), isHit: true });
    place = end;
  }
  if (place < text.length) pieces.push({ text: text.slice(place), isHit: false });
  return pieces;
}

const length = 110;
const lead = 28;

/** Where the excerpt begins: the hit that has most different words close behind it, the first of equals. */
function bestPlace(text: string, patterns: readonly RegExp[]): number {
  const spans = spansOf(text, patterns);
  let best = { place: 0, count: 0 };
  for (const [place] of spans.flat().sort(([one], [other]) => one - other)) {
    const near = (of: Span[]) => of.some(([start, end]) => start >= place && end <= place + length - lead);
    const count = spans.filter(near).length;
    if (count > best.count) best = { place, count };
  }
  return best.place;
}

/** A line's worth of a text around what was looked for, cut between words. */
export function excerpt(text: string, patterns: readonly RegExp[]): Piece[] {
  const place = bestPlace(text, patterns);
  const from = place <= lead ? 0 : text.lastIndexOf(' ', place - lead) + 1 || place - lead;
  const rest = text.slice(from);
  const cut = rest.length > length ? rest.lastIndexOf(' ', length) : rest.length;
  const shown = rest.slice(0, cut > length / 2 ? cut : length);
  const pieces = highlight(shown, patterns);
  if (from > 0) pieces.unshift({ text: '…', isHit: false });
  if (shown.length < rest.length) pieces.push({ text: '…', isHit: false });
  return pieces;
}
