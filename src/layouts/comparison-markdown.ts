import { getCollection } from 'astro:content';
import type { PhrasingContent, RootContent } from 'mdast';
import { gradeClaims } from '../build/claims.ts';
import { inFileOrder, toComparison } from '../build/comparison.ts';
import { bullets, paragraph, strong, table, text } from '../build/note-markdown.ts';
import { tableText } from '../components/comparison/copy.ts';
import { strings } from '../components/comparison/strings.ts';

/**
 * The comparison in plain Markdown: its two tables, and why each grade is what it is.
 * @param cite links to sources
 */
export async function comparisonMarkdown(cite: (ids: readonly string[]) => PhrasingContent[]): Promise<RootContent[]> {
  const runtimes = await getCollection('runtimes');
  const { columns, rows } = toComparison(runtimes, await inFileOrder(await getCollection('criteria')));
  const columnsOf = (name: 'grades' | 'facts') => columns.filter((column) => column.table === name);
  const tables = (['grades', 'facts'] as const).flatMap((name) => [
    paragraph(strong(strings[name].title)),
    table(
      tableText(
        rows.filter(({ cells }) => columnsOf(name).some(({ id }) => cells[id])),
        columnsOf(name),
        'changes',
      ),
    ),
  ]);
  const reasons = rows.flatMap(({ id }) => {
    const runtime = runtimes.find((entry) => entry.id === id)?.data;
    const claims = runtime ? gradeClaims(runtime, columnsOf('grades'), strings.verdict) : [];
    if (!runtime || claims.length === 0) return [];
    const items = claims.map(({ columns: [column], verdict, reason, sources }) => [
      text(`${column?.label}, ${verdict}: ${reason} (`),
      ...cite(sources),
      text(')'),
    ]);
    return [paragraph(strong(runtime.name)), bullets(items)];
  });
  return [...tables, paragraph(strong(strings.reasons)), ...reasons];
}
