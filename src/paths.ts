/** The address of a page or file of this site under its base path: `href('/image-tags/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
