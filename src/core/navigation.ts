/** The most that one page holds of what grows with the site. */
export const most = {
  /** A site of so many pages is listed whole on each of them. */
  listed: 40,
  /** Of a section of a larger site, so many pages: around the reader, or at its beginning; so many fill a volume. */
  near: 20,
  /** Changes, newest first. */
  changes: 60,
} as const;

/** What a navigation lists of a section: all of its pages, or some, or none. */
export type ListedSection<Section> = Section & { isWhole: boolean };

interface Listable {
  pages: readonly { path: string }[];
}

const isSmall = (sections: readonly Listable[]) =>
  sections.reduce((sum, { pages }) => sum + pages.length, 0) <= most.listed;

/** So many pages of a section, from a place on. */
function listed<Section extends Listable>(section: Section, start: number, count: number): ListedSection<Section> {
  const pages = section.pages.slice(start, start + count);
  return { ...section, pages, isWhole: pages.length === section.pages.length };
}

const whole = <Section extends Listable>(section: Section) => listed(section, 0, section.pages.length);

/**
 * The sections as a page lists them beside its text: of a large site, the pages around it.
 * @param path the page that the reader is on
 */
export function listedSections<Section extends Listable>(
  sections: readonly Section[],
  path: string,
): ListedSection<Section>[] {
  if (isSmall(sections)) return sections.map(whole);
  return sections.map((section) => {
    const place = section.pages.findIndex((page) => page.path === path);
    const start = Math.max(0, Math.min(place - most.near / 2, section.pages.length - most.near));
    return listed(section, start, place < 0 ? 0 : most.near);
  });
}

/** The sections as the home page shows them: of a large site, the beginning of each. */
export function sectionBeginnings<Section extends Listable>(sections: readonly Section[]): ListedSection<Section>[] {
  return sections.map((section) => (isSmall(sections) ? whole(section) : listed(section, 0, most.near)));
}

/** The sections that have pages of their own: on a small site none, since every page lists them. */
export const sectionsApart = <Section extends Listable>(sections: readonly Section[]): readonly Section[] =>
  isSmall(sections) ? [] : sections;

/** One of the pages that a long list fills. */
export interface ListPage<Item> {
  /** Counted from 1. */
  number: number;
  items: readonly Item[];
  /** The addresses of this page and of those beside it; the first page has the list's own. */
  path: string;
  previous: string | undefined;
  next: string | undefined;
}

/** A list in pages of at most so many; an empty one has one page too. */
export function listPages<Item>(items: readonly Item[], path: string, size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const address = (number: number) => (number === 1 ? path : `${path}${number}/`);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: items.slice(index * size, (index + 1) * size),
    path: address(index + 1),
    previous: index > 0 ? address(index) : undefined,
    next: index + 1 < count ? address(index + 2) : undefined,
  }));
}
