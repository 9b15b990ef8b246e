/** The address of a page or file of this site under its base path: `href('/image-tags/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same with its origin, for those who read it elsewhere. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Where a page stands as plain Markdown: `/image-tags/` → `/image-tags.md`. */
export function markdownPath(path: string): string {
  return path.replace(/\/$/, '.md');
}
