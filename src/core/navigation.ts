/** What a navigation lists of a section: all of its pages, or those around the current one, or none. */
export type ListedSection<Section> = Section & { isWhole: boolean };

/** A site of so many pages is listed whole on each of them. */
const mostListed = 40;

/** Of a larger one, so many pages of the section that the reader is in. */
const mostNear = 20;

/**
 * The sections as a page lists them. However many pages there are, a page carries no more than
 * {@link mostListed} links to them; the map on the home page lists all.
 * @param path the page that the reader is on
 */
export function listedSections<Section extends { pages: readonly { path: string }[] }>(
  sections: readonly Section[],
  path: string,
): ListedSection<Section>[] {
  const isSmall = sections.reduce((sum, { pages }) => sum + pages.length, 0) <= mostListed;
  return sections.map((section) => {
    const { pages } = section;
    const place = pages.findIndex((page) => page.path === path);
    const start = Math.max(0, Math.min(place - mostNear / 2, pages.length - mostNear));
    const near = place < 0 ? [] : pages.slice(start, start + mostNear);
    return isSmall ? { ...section, isWhole: true } : { ...section, pages: near, isWhole: near.length === pages.length };
  });
}
