import { getCollection } from 'astro:content';
import type { PhrasingContent, RootContent } from 'mdast';
import { castOf } from '../build/casts.ts';
import { imagesNamed } from '../build/layers.ts';
import {
  bullets,
  code,
  heading,
  inlineCode,
  link,
  numbered,
  paragraph,
  quote,
  strong,
  type Translation,
  table,
  text,
} from '../build/note-markdown.ts';
import type { NoteOutline } from '../build/note-outline.ts';
import { splitIds } from '../build/update.ts';
import { strings as figures } from '../components/figure/strings.ts';
import { headingsOf, rowOf } from '../components/layers/layer-rows.ts';
import { title as layersTitle } from '../components/layers/strings.ts';
import { answerIs } from '../components/quiz/strings.ts';
import { distinctLayers } from '../core/layers.ts';
import { dateText, strings } from '../strings.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';

/** Images side by side, layer by layer. */
async function layerTable(names: readonly string[]): Promise<RootContent> {
  const images = await imagesNamed(names);
  const rows = distinctLayers(images).map((layer) => rowOf(layer, images));
  const asCode = (cell: string, place: number, { length }: string[]) =>
    place === 0 || place === length - 1 ? `\`${cell}\`` : cell;
  return table([headingsOf(images), ...rows.map((row) => row.map(asCode))]);
}

/** The components of the notes in plain Markdown: recordings as transcripts, sources as links, updates as quotes. */
export async function translationsFor({ components }: NoteOutline): Promise<Record<string, Translation>> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const replays = components.filter(({ name }) => name === 'Replay').map(({ attributes }) => attributes['id'] ?? '');
  const casts = new Map(await Promise.all(replays.map(async (id) => [id, await castOf(id)] as const)));

  const explorers = components.filter(({ name }) => name === 'LayerExplorer');
  const layers = new Map(
    await Promise.all(
      explorers.map(async ({ attributes: { images = '' } }) => [images, await layerTable(splitIds(images))] as const),
    ),
  );

  const cite = (id: string) => {
    const source = sources.get(id);
    return source ? [link(source.url, `${source.publisher}, ${source.title}`)] : [];
  };
  const citeAll = (ids: readonly string[]) =>
    ids.flatMap((id, place) => [...(place > 0 ? [text(', ')] : []), ...cite(id)]);
  const comparison = components.some(({ name }) => name === 'Comparison') ? await comparisonMarkdown(citeAll) : [];
  return {
    Comparison: () => comparison,
    Goals: (_, children) => [heading(strings.goals), ...children],
    Summary: (_, children) => [heading(strings.summary), ...children],
    Cite: (attributes) => [text(' ('), ...cite(attributes.text('id')), text(')')],
    Update: (attributes, children) => {
      const since = attributes.text('since');
      const now = since ? `${strings.now}(${strings.since(dateText(since))}):` : `${strings.now}:`;
      const [first, ...others] = children;
      const said = paragraph(strong(`${strings.then}:`), text(` ${attributes.text('said')}`));
      const begun =
        first?.type === 'paragraph'
          ? [paragraph(strong(now), text(' '), ...first.children), ...others]
          : [paragraph(strong(now)), ...children];
      return [
        quote([
          said,
          ...begun,
          paragraph(text(`${strings.sources}: `), ...citeAll(splitIds(attributes.text('sources')))),
        ]),
      ];
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
      return figure
        ? [
            quote([
              paragraph(strong(figure.title)),
              paragraph(text(figure.description), ...(children as PhrasingContent[])),
            ]),
          ]
        : [];
    },
    LayerExplorer: (attributes) => {
      const images = attributes.text('images');
      const explorer = layers.get(images);
      return explorer ? [paragraph(strong(layersTitle(splitIds(images).length))), explorer] : [];
    },
    Replay: (attributes): RootContent[] => {
      const cast = casts.get(attributes.text('id'));
      if (!cast) return [];
      const session = cast.compiled.transcript.map(({ command, output }) =>
        [command && `$ ${command}`, output].filter(Boolean).join('\n'),
      );
      const notes = cast.annotations.map(({ on, text: explained }) => [inlineCode(on), text(`: ${explained}`)]);
      return [paragraph(strong(cast.title)), code(session.join('\n')), ...(notes.length > 0 ? [bullets(notes)] : [])];
    },
  };
}
