import { strings as figures } from '../components/figure/strings.ts';
import { cellsOf, headingsOf } from '../components/layers/layer-rows.ts';
import { title as layersTitle } from '../components/layers/strings.ts';
import { answerIs } from '../components/quiz/strings.ts';
import { originOf, recordedOn } from '../components/replay/origin.ts';
import { recorded } from '../components/replay/strings.ts';
import { distinctLayers } from '../core/layers.ts';
import { blocks, bullets, code, escaped, heading, inlineCode, numbered, quote, strong } from '../core/markdown.ts';
import { toMarkdown } from '../core/table-text.ts';
import { castOf, type PublishedCast } from '../node/facts/casts.ts';
import { imagesNamed } from '../node/facts/layers.ts';
import { type ComponentUse, splitIds } from '../node/mdx/component-node.ts';
import type { Attributes, Translation } from '../node/mdx/note-markdown.ts';
import type { NoteOutline } from '../node/mdx/note-outline.ts';
import { strings } from '../strings.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { readCite, updateMarkdown } from './update-markdown.ts';

/** Images side by side, layer by layer. */
async function layerTable(names: readonly string[]): Promise<string> {
  const images = await imagesNamed(names);
  const rows = distinctLayers(images).map((layer) => cellsOf(layer, images));
  const asCode = (cell: string, place: number, { length }: string[]) =>
    place === 0 || place === length - 1 ? `\`${cell}\`` : cell;
  return toMarkdown([headingsOf(images), ...rows.map((row) => row.map(asCode))]).trimEnd();
}

const question: Translation = (attributes, inside) => {
  const options = attributes.list('options');
  const right = options[Number(attributes.text('answer')) - 1] ?? '';
  return blocks(
    strong(attributes.text('ask')),
    numbered(options.map(escaped)),
    quote(blocks(escaped(answerIs(right)), inside)),
  );
};

const figure: Translation = (attributes, inside) => {
  const drawn = Object.entries(figures).find(([id]) => id === attributes.text('id'))?.[1];
  return drawn ? quote(blocks(strong(drawn.title), escaped(drawn.description) + inside)) : '';
};

function recording({ title, provenance, compiled, annotations }: PublishedCast): string {
  const origin = provenance && `${originOf(provenance)} · ${recordedOn(provenance)} ${recorded}`;
  const session = compiled.transcript.map(({ command, output }) =>
    [command && `$ ${command}`, output].filter(Boolean).join('\n'),
  );
  const notes = annotations.map(({ on, text }) => `${inlineCode(on)}: ${escaped(text)}`);
  return blocks(strong(title), origin ? escaped(origin) : '', code(session.join('\n')), bullets(notes));
}

/** What something becomes that has to be read first, by what one of its attributes says. */
async function eachOf(uses: readonly ComponentUse[], attribute: string, write: (value: string) => Promise<string>) {
  const values = [...new Set(uses.map(({ attributes }) => attributes[attribute] ?? ''))];
  const texts = new Map(await Promise.all(values.map(async (value) => [value, await write(value)] as const)));
  return ({ text }: Attributes) => texts.get(text(attribute)) ?? '';
}

async function explorer(images: string): Promise<string> {
  const names = splitIds(images);
  return blocks(strong(layersTitle(names.length)), await layerTable(names));
}

/** The components of the notes in plain Markdown: recordings as transcripts, sources as links, updates as quotes. */
export async function translationsFor({ components }: NoteOutline): Promise<Record<string, Translation>> {
  const uses = (wanted: string) => components.filter(({ name }) => name === wanted);
  const cite = await readCite();
  const comparison = uses('Comparison').length > 0 ? await comparisonMarkdown(cite) : '';
  return {
    Cite: (attributes) => ` (${cite([attributes.text('id')])})`,
    Comparison: () => comparison,
    Figure: figure,
    Goals: (_, inside) => blocks(heading(strings.goals), inside),
    LayerExplorer: await eachOf(uses('LayerExplorer'), 'images', explorer),
    Question: question,
    Replay: await eachOf(uses('Replay'), 'id', async (id) => recording(await castOf(id))),
    Summary: (_, inside) => blocks(heading(strings.summary), inside),
    Update: (attributes, inside) =>
      updateMarkdown(
        {
          said: attributes.text('said'),
          since: attributes.text('since'),
          sources: splitIds(attributes.text('sources')),
        },
        inside,
        cite,
      ),
  };
}
