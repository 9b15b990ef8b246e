import postcss, { type Container } from 'postcss';

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const firstClass = /\.([\w-]+)/;

/** The class names that a page has or that its scripts may give to something: any word of theirs. */
export function classesOf(html: string, scripts: readonly string[]): Set<string> {
  const markup = [...html.replace(styleElement, '').matchAll(/\bclass="([^"]*)"/g)].map(([, names]) => names ?? '');
  return new Set([...markup, ...scripts].flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || !node.nodes) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/**
 * A style sheet without the rules that a page cannot use. A rule belongs to the thing that the first
 * class of its selector names (`.question` in `.question summary`), and goes where that is missing.
 */
export function usedStyles(css: string, classes: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => {
      const owner = firstClass.exec(selector.replace(/:not\([^)]*\)/g, ''))?.[1];
      return !owner || classes.has(owner);
    });
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  dropEmpty(sheet);
  return sheet.toString();
}

/** The page with all its styles in one element, where the first one stood, without the rules that it cannot use. */
export function withUsedStyles(html: string, scripts: readonly string[]): string {
  const css = [...html.matchAll(styleElement)].map(([, text]) => text).join('');
  const element = `<style>${usedStyles(css, classesOf(html, scripts))}</style>`;
  let isFirst = true;
  return html.replace(styleElement, () => {
    const replacement = isFirst ? element : '';
    isFirst = false;
    return replacement;
  });
}
