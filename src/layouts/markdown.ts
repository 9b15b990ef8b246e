import { getCollection } from 'astro:content';
import { strings as figures } from '../components/figure/strings.ts';
import { headingsOf, rowOf } from '../components/layers/layer-rows.ts';
import { title as layersTitle } from '../components/layers/strings.ts';
import { answerIs } from '../components/quiz/strings.ts';
import { distinctLayers } from '../core/layers.ts';
import {
  blocks,
  bullets,
  code,
  escaped,
  heading,
  inlineCode,
  link,
  numbered,
  quote,
  strong,
} from '../core/markdown.ts';
import { toMarkdown } from '../core/table-text.ts';
import { castOf } from '../node/facts/casts.ts';
import { imagesNamed } from '../node/facts/layers.ts';
import type { Translation } from '../node/mdx/note-markdown.ts';
import type { NoteOutline } from '../node/mdx/note-outline.ts';
import { splitIds } from '../node/notes/update.ts';
import { dateText, strings } from '../strings.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';

/** Images side by side, layer by layer. */
async function layerTable(names: readonly string[]): Promise<string> {
  const images = await imagesNamed(names);
  const rows = distinctLayers(images).map((layer) => rowOf(layer, images));
  const asCode = (cell: string, place: number, { length }: string[]) =>
    place === 0 || place === length - 1 ? `\`${cell}\`` : cell;
  return toMarkdown([headingsOf(images), ...rows.map((row) => row.map(asCode))]).trimEnd();
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
    return source ? link(source.url, `${source.publisher}, ${source.title}`) : '';
  };
  const citeAll = (ids: readonly string[]) => ids.map(cite).join(', ');
  const comparison = components.some(({ name }) => name === 'Comparison') ? await comparisonMarkdown(citeAll) : '';
  return {
    Comparison: () => comparison,
    Goals: (_, inside) => blocks(heading(strings.goals), inside),
    Summary: (_, inside) => blocks(heading(strings.summary), inside),
    Cite: (attributes) => ` (${cite(attributes.text('id'))})`,
    Update: (attributes, inside) => {
      const since = attributes.text('since');
      const now = since ? `${strings.now}(${strings.since(dateText(since))}):` : `${strings.now}:`;
      const said = `${strong(`${strings.then}:`)} ${escaped(attributes.text('said'))}`;
      const cited = `${strings.sources}: ${citeAll(splitIds(attributes.text('sources')))}`;
      return quote(blocks(said, `${strong(now)} ${inside}`, cited));
    },
    Question: (attributes, inside) => {
      const options = attributes.list('options');
      const right = options[Number(attributes.text('answer')) - 1] ?? '';
      return blocks(
        strong(attributes.text('ask')),
        numbered(options.map(escaped)),
        quote(blocks(escaped(answerIs(right)), inside)),
      );
    },
    Figure: (attributes, inside) => {
      const figure = Object.entries(figures).find(([id]) => id === attributes.text('id'))?.[1];
      return figure ? quote(blocks(strong(figure.title), escaped(figure.description) + inside)) : '';
    },
    LayerExplorer: (attributes) => {
      const images = attributes.text('images');
      const explorer = layers.get(images);
      return explorer ? blocks(strong(layersTitle(splitIds(images).length)), explorer) : '';
    },
    Replay: (attributes) => {
      const cast = casts.get(attributes.text('id'));
      if (!cast) return '';
      const session = cast.compiled.transcript.map(({ command, output }) =>
        [command && `$ ${command}`, output].filter(Boolean).join('\n'),
      );
      const notes = cast.annotations.map(({ on, text }) => `${inlineCode(on)}: ${escaped(text)}`);
      return blocks(strong(cast.title), code(session.join('\n')), bullets(notes));
    },
  };
}
