/** How many letters have to be put in, left out or replaced to make one word of another. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A page that a wrong address may mean. */
interface Candidate {
  path: string;
  title: string;
}

const partsOf = (path: string) => path.split('/').filter(Boolean);

/** A part of a path, or a title, as one word: `Image_Tag.html` → `imagetag`. */
const wordOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(html|md)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** From 0, the same word, to 1, nothing in common; a word within the other counts as nearly the same. */
function unlikeness(asked: string, word: string): number {
  const share = editDistance(asked, word) / Math.max(asked.length, word.length, 1);
  const isPart = Math.min(asked.length, word.length) > 1 && (word.includes(asked) || asked.includes(word));
  return isPart ? share / 10 : share;
}

/** The pages whose path or title is nearest to a word. */
function nearestTo(asked: string, pages: readonly Candidate[]): string[] {
  return pages
    .map(({ path, title }) => {
      const words = [partsOf(path).at(-1) ?? '', title].map(wordOf);
      return { path, unlikeness: Math.min(...words.map((word) => unlikeness(asked, word))) };
    })
    .filter((candidate) => asked !== '' && candidate.unlikeness <= 0.5)
    .sort((a, b) => a.unlikeness - b.unlikeness)
    .slice(0, 3)
    .map(({ path }) => path);
}

/**
 * The paths that a wrong one most likely meant, the likeliest first: at most three, of which half the letters
 * fit. The last part of the path says it, or else one before.
 */
export function nearestPaths(wrong: string, pages: readonly Candidate[]): string[] {
  for (const part of partsOf(wrong).toReversed()) {
    const found = nearestTo(wordOf(part), pages);
    if (found.length > 0) return found;
  }
  return [];
}
