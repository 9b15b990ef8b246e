export interface Alternate {
  /** As in BCP 47. */
  language: string;
  url: string;
}

/**
 * Where the same page stands in each language. `EDITIONS` names the editions of the site with the
 * address of each, with spaces between: `ko=https://notes.example/ en=https://notes.example/en/`.
 * @param path the page's site path, without a base
 */
export function alternates(path: string, editions = process.env['EDITIONS'] ?? ''): Alternate[] {
  return editions
    .split(/\s+/)
    .filter(Boolean)
    .map((edition) => {
      const [language = '', address = ''] = edition.split('=');
      return { language, url: address.replace(/\/$/, '') + path };
    });
}
