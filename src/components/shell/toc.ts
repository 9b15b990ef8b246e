/** Marks, in the table of contents, the section that is being read. */
const toc = document.querySelector<HTMLElement>('.toc');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const headingOf = ({ hash }: HTMLAnchorElement) => document.getElementById(decodeURIComponent(hash.slice(1)));

function mark(): void {
  const edge = innerHeight * 0.3;
  const current = links.findLast((link) => Number(headingOf(link)?.getBoundingClientRect().top) < edge);
  for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70%' });
for (const link of links) {
  const heading = headingOf(link);
  if (heading) observer.observe(heading);
}
// On a narrow page the contents lie over the text that the reader has just chosen.
toc?.addEventListener('click', () => toc.hidePopover());
