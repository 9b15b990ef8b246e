import { present } from '../src/core/present.ts';

/** One entry of a tar archive; directories end in `/`. */
export interface TarEntry {
  /** Path without a leading `./` or `/`. */
  path: string;
  /** Bytes of content; 0 for links. */
  size: number;
  kind: 'file' | 'directory' | 'link' | 'other';
}

const block = 512;
const kinds: Record<string, TarEntry['kind']> = {
  '0': 'file',
  '\0': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'directory',
};

/** Entries of an uncompressed archive (ustar, with pax and GNU long names), in its order. */
export function* tarEntries(archive: Buffer): Generator<TarEntry> {
  let longName: string | undefined;
  let longSize: number | undefined;
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + block);
    const type = String.fromCharCode(present(header[156]));
    const size = longSize ?? sizeIn(header);
    const content = archive.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;

    if (type === 'x') {
      const fields = paxFields(content);
      longName = fields.get('path');
      longSize = fields.has('size') ? Number(fields.get('size')) : undefined;
    } else if (type === 'L') {
      longName = textIn(content, 0, content.length);
    } else if (type !== 'g') {
      const kind = kinds[type] ?? 'other';
      const path = (longName ?? nameIn(header)).replace(/^(\.?\/)+/, '');
      yield { path, size: kind === 'file' ? size : 0, kind };
      longName = undefined;
      longSize = undefined;
    }
  }
}

function textIn(bytes: Buffer, from: number, to: number): string {
  const end = bytes.indexOf(0, from);
  return bytes.toString('utf8', from, end < 0 || end > to ? to : end);
}

function nameIn(header: Buffer): string {
  const prefix = textIn(header, 257, 262) === 'ustar' ? textIn(header, 345, 500) : '';
  const name = textIn(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Sizes are octal text, or big-endian binary with the first bit set where that is too short. */
function sizeIn(header: Buffer): number {
  if (present(header[124]) & 0x80) return Number(header.readBigUInt64BE(128));
  return Number.parseInt(textIn(header, 124, 136).trim() || '0', 8);
}

/** Fields of a pax header: lines of `LENGTH KEY=VALUE`, the length counting its own line. */
function paxFields(content: Buffer): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.toString('latin1', at, at + 20), 10);
    if (!(length > 0)) break;
    const line = content.toString('utf8', content.indexOf(0x20, at) + 1, at + length - 1);
    const equals = line.indexOf('=');
    fields.set(line.slice(0, equals), line.slice(equals + 1));
    at += length;
  }
  return fields;
}
