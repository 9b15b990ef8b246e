import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { inWorker } from '../workers.ts';

const { findAll, removeElement, textContent } = DomUtils;
type Element = ReturnType<typeof findAll>[number];

export interface Booklet {
  /** The site's base path, with its last slash. */
  base: string;
  /** The pages that are chapters, `image-tags` and others, with the address of the volume that each stands in. */
  volumes: ReadonlyMap<string, string>;
  /** What the link from a quiz to its answers says. */
  answersLink: string;
}

interface Page {
  html: string;
  /** The id of the chapter that it becomes. */
  chapter: string;
}

/** Attributes that name ids of their own page. */
const references = ['aria-labelledby', 'aria-describedby', 'for', 'headers'];

/** One level lower; and without its script, a recording is a box. */
const newNames: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4', h4: 'h5', 'cast-replay': 'div' };

const idleTags = ['script', 'template', 'button'];
const idleClasses = ['replay-controls', 'layers-line', 'layers-computer', 'about'];

const classesOf = ({ attribs }: Element) => attribs['class']?.split(' ') ?? [];
const withClass = (root: Parameters<typeof findAll>[1], name: string) =>
  findAll((element) => classesOf(element).includes(name), root);

/** Whether something is of no use on paper: it needs a script, or waits for a pointer. */
const isIdle = (element: Element) =>
  idleTags.includes(element.name) ||
  'hidden' in element.attribs ||
  element.attribs['role'] === 'tooltip' ||
  element.attribs['data-do'] === 'moment' ||
  classesOf(element).some((name) => idleClasses.includes(name));

const htmlOf = (nodes: Parameters<typeof render>[0]) => render(nodes, { encodeEntities: false, decodeEntities: false });

const anchorIn = (chapter: string, id: string) => (id ? `${chapter}--${id}` : chapter);

/** Where a link of a page leads when that page is a chapter; links that leave the booklet stay as they are. */
export function bookletLink(link: string, chapter: string, { base, volumes }: Booklet): string {
  const [path = '', hash = ''] = link.split('#');
  // A moment of a recording is not on paper, but the recording is.
  const id = hash.replace(/:t=[\d.]+$/, '');
  if (path === '') return `#${anchorIn(chapter, id)}`;
  const target = path.startsWith(base) ? path.slice(base.length).replace(/\/$/, '') : '';
  const volume = volumes.get(target);
  if (volume === undefined) return link;
  return `${volume === volumes.get(chapter) ? '' : volume}#${anchorIn(target, id)}`;
}

/** Whether the last screen of a recording shows all that its transcript tells. */
function repeatsScreen(transcript: Element, replay: Element): boolean {
  const inky = (text: string) => text.replace(/\s/g, '');
  const screen = inky(textContent(withClass([replay], 'replay-screen')));
  const outputs = findAll(({ name }) => name === 'pre', [transcript]);
  return outputs.every((output) => {
    const lines = textContent(output).split('\n');
    return lines.every((line) => screen.includes(inky(line)));
  });
}

/** Takes the answers out of the questions, and leaves a link to them after the last one. */
function takeAnswers(page: Element[], link: string): string[] {
  const questions = withClass(page, 'question');
  const details = questions.flatMap((question) => findAll(({ name }) => name === 'details', [question]));
  questions.at(-1)?.childNodes.push(...parseDocument(`<a href="#answers">${link}</a>`).childNodes);
  return details.map((answer) => {
    removeElement(answer);
    return htmlOf(answer.children.filter((node) => !('name' in node && node.name === 'summary')));
  });
}

/**
 * A page's HTML as a chapter of the booklet: its ids are unique there, its headings are one level lower,
 * its links stay inside, everything that can be opened is open, a transcript that says no more than its
 * screen is left out, and the answers of its quiz come back apart.
 */
export function bookletChapter({ html, chapter }: Page, booklet: Booklet): { html: string; answers: string[] } {
  const page = parseDocument(`<div>${html}</div>`, { decodeEntities: false, lowerCaseAttributeNames: false })
    .children as Element[];
  findAll(isIdle, page).forEach(removeElement);
  for (const replay of withClass(page, 'replay')) {
    for (const transcript of withClass([replay], 'replay-transcript')) {
      if (repeatsScreen(transcript, replay)) removeElement(transcript);
    }
  }
  const answers = takeAnswers(page, booklet.answersLink);

  const elements = findAll(() => true, page);
  const ids = new Set(elements.map(({ attribs }) => attribs['id']));
  for (const element of elements) {
    const { attribs } = element;
    element.name = newNames[element.name] ?? element.name;
    if (element.name === 'details') attribs['open'] = '';
    // Landmarks of the same name in every chapter would lead nobody.
    if (element.name === 'section') delete attribs['aria-labelledby'];
    if (attribs['role'] === 'region') attribs['role'] = 'group';
    if (attribs['id']) attribs['id'] = anchorIn(chapter, attribs['id']);
    if (element.name === 'a' && attribs['href']) attribs['href'] = bookletLink(attribs['href'], chapter, booklet);
    for (const name of references) {
      const known = attribs[name]?.split(' ').filter((id) => ids.has(id)) ?? [];
      if (known.length > 0) attribs[name] = known.map((id) => anchorIn(chapter, id)).join(' ');
      else delete attribs[name];
    }
    const [css] = element.children;
    if (element.name === 'style' && css && 'data' in css) {
      css.data = css.data.replace(/#([\w-]+)(?=\{)/g, (name, id) => (ids.has(id) ? `#${anchorIn(chapter, id)}` : name));
    }
  }
  return { html: htmlOf(page.flatMap(({ children }) => children)), answers };
}

export const rewritePages = ({ pages, booklet }: { pages: readonly Page[]; booklet: Booklet }) =>
  pages.map((page) => bookletChapter(page, booklet));

/** The chapters of one volume. */
export const bookletChapters = inWorker<typeof rewritePages>('site/booklet-chapter.ts', 'rewritePages');
