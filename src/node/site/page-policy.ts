import { createHash } from 'node:crypto';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** Of the scripts with a `type`, only these run; any other is data, which no policy judges. */
const runs = /\btype="(?:module|importmap|text\/javascript)"/;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of one built page: nothing but the site's own files, and of what
 * stands in the page only the scripts and styles that it has now, by their hashes.
 */
export function policyOf(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes = '', text = ''] of html.matchAll(inline)) {
    if (name === 'style') hashes.style.add(sha256(text));
    else if (text && (runs.test(attributes) || !attributes.includes('type='))) hashes.script.add(sha256(text));
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

/** The page with its policy as the first thing after the declaration of its encoding, so that it governs all else. */
export function withPolicy(html: string): string {
  const start = '<meta charset="utf-8">';
  if (!html.includes(start))
    throw new Error(`정책을 넣을 곳이 없다: 쪽에 ${start} 태그가 없다. src/layouts/Page.astro를 틀로 쓴다.`);
  return html.replace(start, () => `${start}<meta http-equiv="content-security-policy" content="${policyOf(html)}">`);
}
