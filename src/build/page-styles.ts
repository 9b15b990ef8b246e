import postcss, { type Container } from 'postcss';

const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const firstClass = /\.([\w-]+)/;
const elementName = /(?<=^|[\s>+~&])[a-z][\w-]*/g;

/** The classes and elements that a page has, and any word of its scripts, which may give it more. */
export function namesOf(html: string, scripts: readonly string[]): Set<string> {
  const markup = html.replace(styleElement, '');
  const classes = [...markup.matchAll(/\bclass="([^"]*)"/g)].map(([, names]) => names ?? '');
  const elements = [...markup.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name ?? '');
  return new Set([...classes, ...elements, ...scripts].flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

/**
 * Whether a page with these names can use a selector. It belongs to the thing that its first class
 * names (`.question` in `.question .right`); a class after that may be given later.
 */
function isUsed(selector: string, names: ReadonlySet<string>): boolean {
  const plain = selector.replace(/:[\w-]+\([^)]*\)|\[[^\]]*\]/g, '');
  const owner = firstClass.exec(selector.replace(/:not\([^)]*\)/g, ''))?.[1];
  return [owner, ...(plain.match(elementName) ?? [])].every((name) => !name || names.has(name));
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || !node.nodes) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/** A style sheet without the rules that a page cannot use, and then without the properties that none asks for. */
export function usedStyles(css: string, names: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const used = rule.selectors.filter((selector) => isUsed(selector, names));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  const asked = new Set(sheet.toString().match(/(?<=var\()--[\w-]+/g));
  sheet.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop) && !names.has(declaration.prop)) declaration.remove();
  });
  dropEmpty(sheet);
  return sheet.toString();
}

/** The page with all its styles in one element, where the first one stood, without what it cannot use. */
export function withUsedStyles(html: string, scripts: readonly string[]): string {
  const css = [...html.matchAll(styleElement)].map(([, text]) => text).join('');
  const element = `<style>${usedStyles(css, namesOf(html, scripts))}</style>`;
  let isFirst = true;
  return html.replace(styleElement, () => {
    const replacement = isFirst ? element : '';
    isFirst = false;
    return replacement;
  });
}
