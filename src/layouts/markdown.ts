import { getCollection } from 'astro:content';
import type { RootContent } from 'mdast';
import { castOf } from '../build/casts.ts';
import { inFileOrder, toComparison } from '../build/comparison.ts';
import {
  code,
  heading,
  link,
  numbered,
  paragraph,
  quote,
  strong,
  type Translation,
  text,
} from '../build/note-markdown.ts';
import type { NoteOutline } from '../build/note-outline.ts';
import { splitIds } from '../build/update.ts';
import { tableText } from '../components/comparison/copy.ts';
import { strings as figures } from '../components/figure/strings.ts';
import { answerIs } from '../components/quiz/strings.ts';
import { toMarkdown } from '../core/table-text.ts';
import { transcriptOf } from '../core/transcript.ts';
import { dateText, strings } from '../strings.ts';

async function comparisonTables(): Promise<RootContent[]> {
  const criteria = await inFileOrder(await getCollection('criteria'));
  const { columns, rows } = toComparison(await getCollection('runtimes'), criteria);
  return (['grades', 'facts'] as const).map((table) => ({
    type: 'html',
    value: toMarkdown(
      tableText(
        rows.filter(({ cells }) => columns.some(({ id, table: of }) => of === table && cells[id])),
        columns.filter((column) => column.table === table),
        'changes',
      ),
    ),
  }));
}

/** The components of the notes in plain Markdown: recordings as transcripts, sources as links, updates as quotes. */
export async function translationsFor({ components }: NoteOutline): Promise<Record<string, Translation>> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const replays = components.filter(({ name }) => name === 'Replay').map(({ attributes }) => attributes['id'] ?? '');
  const casts = new Map(await Promise.all(replays.map(async (id) => [id, await castOf(id)] as const)));

  const tables = components.some(({ name }) => name === 'Comparison') ? await comparisonTables() : [];

  const cite = (id: string) => {
    const source = sources.get(id);
    return source ? [link(source.url, `${source.publisher}, ${source.title}`)] : [];
  };
  return {
    Comparison: () => tables,
    Goals: (_, children) => [heading(strings.goals), ...children],
    Summary: (_, children) => [heading(strings.summary), ...children],
    Cite: (attributes) => [text(' ('), ...cite(attributes.text('id')), text(')')],
    Update: (attributes, children) => {
      const since = attributes.text('since');
      const now = since ? `${strings.now}(${strings.since(dateText(since))}):` : `${strings.now}:`;
      const cited = splitIds(attributes.text('sources')).flatMap((id) => [text(' '), ...cite(id)]);
      const [first, ...others] = children;
      const said = paragraph(strong(`${strings.then}:`), text(` ${attributes.text('said')}`));
      const begun =
        first?.type === 'paragraph'
          ? [paragraph(strong(now), text(' '), ...first.children), ...others]
          : [paragraph(strong(now)), ...children];
      return [quote([said, ...begun, paragraph(text(`${strings.sources}:`), ...cited)])];
    },
    Question: (attributes, children) => {
      const options = attributes.list('options');
      const right = options[Number(attributes.text('answer')) - 1] ?? '';
      return [
        paragraph(strong(attributes.text('ask'))),
        numbered(options),
        quote([paragraph(text(answerIs(right))), ...children]),
      ];
    },
    Figure: (attributes, children) => {
      const figure = Object.entries(figures).find(([id]) => id === attributes.text('id'))?.[1];
      return figure ? [quote([paragraph(strong(figure.title)), paragraph(text(figure.description)), ...children])] : [];
    },
    Replay: (attributes): RootContent[] => {
      const cast = casts.get(attributes.text('id'));
      if (!cast) return [];
      const session = transcriptOf(cast.compiled.chapters).map(({ command, output }) =>
        [`$ ${command}`, output].filter(Boolean).join('\n'),
      );
      return [paragraph(strong(cast.title)), code(session.join('\n'))];
    },
  };
}
