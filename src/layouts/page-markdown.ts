import { blocks, escaped } from '../core/markdown.ts';
import { absolute } from '../paths.ts';

interface Head {
  path: string;
  title: string;
  description: string;
}

/** A page as plain Markdown: what it is, where it is, and its text. */
export const pageMarkdown = ({ path, title, description }: Head, text: string): Response =>
  new Response(`${blocks(`# ${escaped(title)}`, escaped(description), `<${absolute(path)}>`, text.trimEnd())}\n`);
