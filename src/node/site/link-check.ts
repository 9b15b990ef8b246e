import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { ContentError, type Fault } from '../fault.ts';
import { notesFolder } from '../mdx/note-file.ts';
import { remembered } from '../remembered.ts';

/** A built page: where it is served, the ids in it, those that stand in it again, and where it points. */
export interface BuiltPage {
  path: string;
  ids: Set<string>;
  again: string[];
  targets: string[];
}

/** As a reader sees it; what is no sound code for letters stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const origin = 'http://site.invalid';

export function readPage(path: string, html: string): BuiltPage {
  const ids = new Set<string>();
  const again: string[] = [];
  const targets: string[] = [];
  const parser = new Parser({
    onopentag: (_, { id, href, src }) => {
      if (id && ids.has(id)) again.push(id);
      if (id) ids.add(id);
      const target = href ?? src;
      if (target !== undefined) targets.push(target);
    },
  });
  parser.end(html);
  return { path, ids, again, targets };
}

/**
 * Follows every link of the built pages that stays on the site.
 * `files` are the served paths without the base (`/image-tags/index.html`).
 */
export function checkLinks(base: string, files: ReadonlySet<string>, pages: readonly BuiltPage[]) {
  const prefix = base.replace(/\/$/, '');
  const byPath = new Map(pages.map((page) => [page.path, page]));
  /** What is wrong with an address of the site, or of another. */
  const faultOf = remembered((address): string => {
    if (!URL.canParse(address, origin)) return '주소의 꼴이 아니다. https://docs.docker.com/처럼 적는다.';
    const url = new URL(address, origin);
    if (url.origin !== origin) return '';
    if (!url.pathname.startsWith(`${prefix}/`)) {
      return `기본 경로 ${prefix}/로 시작하지 않는다. href()로 쓴다.`;
    }
    const served = decoded(url.pathname.slice(prefix.length));
    const file = served.endsWith('/') ? `${served}index.html` : served;
    if (!files.has(file)) return '그런 쪽이나 파일이 없다. 주소를 고치거나 쪽을 더한다.';
    const anchor = decoded(url.hash.slice(1)).replace(/:t=[\d.]+$/, '');
    const page = byPath.get(served);
    return anchor && page && !page.ids.has(anchor) ? `그 쪽에 없는 id "${anchor}". 제목이 바뀌었는지 본다.` : '';
  });
  return pages.flatMap(({ path, targets }) =>
    targets.flatMap((target) => {
      const here = origin + prefix + path;
      const address = target.startsWith('/') || !URL.canParse(target, here) ? target : new URL(target, here).href;
      const why = faultOf(address);
      return why ? [{ path, target, message: `링크 ${decoded(target)}: ${why}` }] : [];
    }),
  );
}

/** Ids that stand more than once in a page, so that a link to them leads to the first alone. */
function checkIds(pages: readonly BuiltPage[]) {
  return pages.flatMap(({ path, again }) =>
    again.map((id) => {
      const message = `id "${id}": 이 쪽에 두 번 나온다. 같은 부품은 한 번만 두고, 제목은 다르게 짓는다.`;
      return { path, target: id, message };
    }),
  );
}

/** Where a link or an id of a note stands in its source, or the built page where no source line holds it. */
async function locate(prefix: string, path: string, target: string): Promise<Pick<Fault, 'file' | 'line'>> {
  const file = `${notesFolder}${path.replace(/\/$/, '')}.mdx`;
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const written = target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target;
  const spellings = [target, written, decoded(written)].flatMap((spelling) => [`(${spelling}`, `"${spelling}"`]);
  const line = lines.findIndex((text) => spellings.some((spelling) => text.includes(spelling)));
  return line < 0 ? { file: `${path} (지어진 쪽)` } : { file, line: line + 1 };
}

/** Throws a {@link ContentError} that lists the links and anchors that lead nowhere, or not to one place. */
export async function checkBuilt(base: string, files: ReadonlySet<string>, pages: readonly BuiltPage[]): Promise<void> {
  const broken = [...checkLinks(base, files, pages), ...checkIds(pages)];
  if (broken.length === 0) return;
  const prefix = base.replace(/\/$/, '');
  throw new ContentError(
    await Promise.all(
      broken.map(async ({ path, target, message }) => ({ ...(await locate(prefix, path, target)), message })),
    ),
  );
}
