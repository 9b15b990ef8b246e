import { clockTime } from '../../core/clock.ts';
import type { Piece } from '../../core/excerpt.ts';
import type { Result } from '../../core/search.ts';
import { element } from '../../element.ts';
import { href } from '../../paths.ts';
import { strings } from './strings.ts';

const nodesOf = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text));

/** One result: a link that says what it leads to, with what was found in it. */
export function resultItem({ kind, address, title, name, excerpt, time }: Result): HTMLLIElement {
  const label = time === undefined ? strings.kinds[kind] : strings.sessionAt(clockTime(time / 1000));
  const tag = kind === 'session' ? 'code' : 'span';
  const head = element('span', { className: 'search-head' });
  if (label) head.append(element('small', {}, label), ' ');
  if (kind !== 'term') head.append(...nodesOf(title));
  if (kind !== 'term' && name.length > 0) head.append(' ', element('i', { ariaHidden: 'true' }, '›'), ' ');
  head.append(element(tag, {}, ...nodesOf(name)));
  const found = element(tag, { className: 'search-excerpt' }, ...nodesOf(excerpt));
  return element('li', {}, element('a', { href: href(address) }, head, found));
}
