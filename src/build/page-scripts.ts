const module = /<script type="module">([\s\S]*?)<\/script>/g;
/** Those that import while they load; a function cannot. */
const importsAtOnce = /(?:^|[;}\n])import(?!\s*\()/;

/**
 * The page with its inline modules in one element, where the last one stood, each in a function of its own.
 * The policy then names one hash instead of several, which do not compress.
 */
export function withJoinedScripts(html: string): string {
  const texts = [...html.matchAll(module)].map(([, text]) => text ?? '').filter((text) => !importsAtOnce.test(text));
  if (texts.length < 2) return html;
  const joined = `<script type="module">${texts.map((text) => `(()=>{${text}})();`).join('')}</script>`;
  let left = texts.length;
  return html.replace(module, (element, text: string) => {
    if (importsAtOnce.test(text)) return element;
    left -= 1;
    return left === 0 ? joined : '';
  });
}
