import { getCollection } from 'astro:content';
import { tableText } from '../components/comparison/copy.ts';
import { strings } from '../components/comparison/strings.ts';
import { blocks, bullets, escaped, strong } from '../core/markdown.ts';
import { toMarkdown } from '../core/table-text.ts';
import { gradeClaims } from '../node/facts/claims.ts';
import { inFileOrder, toComparison } from '../node/facts/comparison.ts';

/**
 * The comparison in plain Markdown: its two tables, and why each grade is what it is.
 * @param cite links to sources
 */
export async function comparisonMarkdown(cite: (ids: readonly string[]) => string): Promise<string> {
  const runtimes = await getCollection('runtimes');
  const { columns, rows } = toComparison(runtimes, await inFileOrder(await getCollection('criteria')));
  const columnsOf = (name: 'grades' | 'facts') => columns.filter((column) => column.table === name);
  const tables = (['grades', 'facts'] as const).flatMap((name) => [
    strong(strings[name].title),
    toMarkdown(
      tableText(
        rows.filter(({ cells }) => columnsOf(name).some(({ id }) => cells[id])),
        columnsOf(name),
        'changes',
      ),
    ).trimEnd(),
  ]);
  const reasons = rows.flatMap(({ id }) => {
    const runtime = runtimes.find((entry) => entry.id === id)?.data;
    const claims = runtime ? gradeClaims(runtime, columnsOf('grades'), strings.verdict) : [];
    if (!runtime || claims.length === 0) return [];
    const items = claims.map(
      ({ columns: [column], verdict, reason, sources }) =>
        `${escaped(`${column?.label}, ${verdict}: ${reason}`)} (${cite(sources)})`,
    );
    return [strong(runtime.name), bullets(items)];
  });
  return blocks(...tables, strong(strings.reasons), ...reasons);
}
