const module = /<script type="module"(?: src="([^"]+)")?>([\s\S]*?)<\/script>/g;
/** Those that import while they load; a function cannot. */
const importsAtOnce = /(?:^|[;}\n])import(?!\s*\()/;

/** Has files fetched when the page has been painted: what is read comes before what is pressed. */
const afterPaint = (files: readonly string[]) =>
  `requestAnimationFrame(()=>setTimeout(()=>{${files.map((file) => `import("${file}")`).join(';')}}));`;

/**
 * The page with its modules in one element, where the last one stood: each inline one in a function of its own,
 * those of files fetched after the first painting. The policy then names one hash instead of several, which do
 * not compress.
 */
export function withJoinedScripts(html: string): string {
  const joins = ([, file, text = '']: readonly (string | undefined)[]) => !!file || !importsAtOnce.test(text);
  const modules = [...html.matchAll(module)].filter(joins);
  const files = modules.flatMap(([, file]) => file ?? []);
  if (files.length === 0 && modules.length < 2) return html;
  const inline = modules.flatMap(([, file, text]) => (file ? [] : `(()=>{${text}})();`));
  const joined = [...inline, files.length > 0 ? afterPaint(files) : ''].join('');
  let left = modules.length;
  return html.replace(module, (...match) => {
    if (!joins(match)) return match[0];
    left -= 1;
    return left === 0 ? `<script type="module">${joined}</script>` : '';
  });
}
