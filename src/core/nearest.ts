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

/** The last part of a path as one word: `docs/Image_Tag.html` → `imagetag`. */
function wordOf(path: string): string {
  const last = path.split('/').findLast(Boolean) ?? '';
  return last
    .toLowerCase()
    .replace(/\.(html|md)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** From 0, the same word, to 1, nothing in common; a word within the other counts as nearly the same. */
function unlikeness(asked: string, word: string): number {
  const share = editDistance(asked, word) / Math.max(asked.length, word.length, 1);
  const isPart = Math.min(asked.length, word.length) > 2 && (word.includes(asked) || asked.includes(word));
  return isPart ? share / 10 : share;
}

/** The paths that a wrong one most likely meant, the likeliest first: at most three, of which half the letters fit. */
export function nearestPaths(wrong: string, paths: readonly string[]): string[] {
  const asked = wordOf(wrong);
  return paths
    .map((path) => ({ path, unlikeness: unlikeness(asked, wordOf(path)) }))
    .filter((candidate) => asked !== '' && candidate.unlikeness <= 0.5)
    .sort((a, b) => a.unlikeness - b.unlikeness)
    .slice(0, 3)
    .map(({ path }) => path);
}
