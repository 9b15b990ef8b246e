import type { MDXInstance } from 'astro';
import { present } from '../core/present.ts';

const notes = import.meta.glob<MDXInstance<object>>('../../content/notes/**/*.mdx');

/** A note as a component, with its headings. */
export async function noteContent(id: string) {
  const { Content, getHeadings } = await present(notes[`../../content/notes/${id}.mdx`])();
  return { Content, headings: getHeadings() };
}
