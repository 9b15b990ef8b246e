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

/**
 * The paths that a wrong one most likely meant, the likeliest first: those that contain it or lie
 * within it, and those of which at most half the letters differ. At most three.
 */
export function nearestPaths(wrong: string, paths: readonly string[]): string[] {
  const wordOf = (path: string) =>
    path
      .toLowerCase()
      .replace(/\.(html|md)$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const asked = wordOf(wrong);
  if (!asked) return [];
  return paths
    .map((path) => {
      const word = wordOf(path);
      const isPart = word !== '' && asked.length > 2 && (word.includes(asked) || asked.includes(word));
      return { path, share: isPart ? 0.1 : editDistance(asked, word) / Math.max(asked.length, word.length) };
    })
    .filter(({ share }) => share <= 0.5)
    .sort((a, b) => a.share - b.share)
    .slice(0, 3)
    .map(({ path }) => path);
}
