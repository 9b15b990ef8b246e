import { getCollection } from 'astro:content';
import { noteSections } from './schemas/note.ts';
import { strings } from './strings.ts';

export interface SitePage {
  path: string;
  title: string;
  nav: string;
  description: string;
  /** The note that it is made of, as a path from the project's root; generated pages have none. */
  source?: string | undefined;
  /** The first thing that its reader can do afterwards, as Markdown; generated pages have none. */
  goal?: string | undefined;
}

/** Pages that are generated rather than written; they close the last section. */
const generated: SitePage[] = Object.entries(strings.generated).map(([name, { title, description }]) => ({
  path: `/${name}/`,
  title,
  nav: title,
  description,
}));

export function generatedPage(path: string): SitePage {
  const page = generated.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`쪽 "${path}": src/strings.ts의 generated에 없다. 더하거나 주소를 고친다.`);
  return page;
}

export interface SiteSection {
  /** Also its anchor on the home page. */
  id: string;
  title: string;
  pages: SitePage[];
}

async function readSections(): Promise<SiteSection[]> {
  const notes = await getCollection('notes');
  return noteSections.map((section) => ({
    id: section,
    title: strings.sections[section],
    pages: notes
      .filter(({ data }) => data.section === section)
      .sort((a, b) => a.data.order - b.data.order)
      .map(
        ({ id, data, body, filePath }): SitePage => ({
          path: `/${id}/`,
          title: data.title,
          nav: data.nav ?? data.title,
          description: data.description,
          source: filePath,
          goal: /<Goals>\s*- (.+)/.exec(body ?? '')?.[1],
        }),
      )
      .concat(section === 'more' ? generated : []),
  }));
}

let built: Promise<SiteSection[]> | undefined;

/** The sections of the sidebar with their pages, in reading order. Read once for a build, in which no note changes. */
export function siteSections(): Promise<SiteSection[]> {
  if (import.meta.env.DEV) return readSections();
  built ??= readSections();
  return built;
}

/** Every page but the home page, in reading order. */
export async function sitePages(): Promise<SitePage[]> {
  return (await siteSections()).flatMap(({ pages }) => pages);
}

/** The pages before and after one, in reading order. */
export async function neighbours(
  path: string,
): Promise<{ previous: SitePage | undefined; next: SitePage | undefined }> {
  const pages = await sitePages();
  const place = pages.findIndex((page) => page.path === path);
  return { previous: pages[place - 1], next: place < 0 ? undefined : pages[place + 1] };
}

/** The list of a section's pages, where a site is too large to list all on every page. */
export const sectionPath = (id: string) => `/sections/${id}/`;
