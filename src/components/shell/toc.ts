/** Marks, in the table of contents, the section that is being read. */
const toc = document.querySelector<HTMLElement>('.toc');
const links = new Map(
  Array.from(toc?.querySelectorAll('a') ?? [], (link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]),
);
const headings = [...links.keys()].filter((heading) => heading !== null);

function mark(): void {
  const edge = innerHeight * 0.3;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < edge);
  for (const [heading, link] of links) {
    if (heading === current) link.ariaCurrent = 'true';
    else link.ariaCurrent = null;
  }
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70%' });
for (const heading of headings) observer.observe(heading);
// On a narrow page the contents lie over the text that the reader has just chosen.
toc?.addEventListener('click', () => toc.matches(':popover-open') && toc.hidePopover());
