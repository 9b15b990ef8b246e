/** Colours and attributes as xterm.js packs them (`AttributeData`). */
export interface AttributeBits {
  fg: number;
  bg: number;
}

const modeMask = 0x3000000;
const palette16 = 0x1000000;
const palette256 = 0x2000000;

const foregroundFlags: [bit: number, code: number][] = [
  [0x8000000, 1],
  [0x10000000, 4],
  [0x20000000, 5],
  [0x4000000, 7],
  [0x40000000, 8],
  [0x80000000, 9],
];
const backgroundFlags: [bit: number, code: number][] = [
  [0x8000000, 2],
  [0x4000000, 3],
  [0x40000000, 53],
];

/** The escape sequence that sets these colours and attributes and no others. */
export function sgr({ fg, bg }: AttributeBits): string {
  const flags = (bits: number, table: typeof foregroundFlags) =>
    table.filter(([bit]) => (bits & bit) !== 0).map(([, code]) => code);
  const attributes = [...flags(fg, foregroundFlags), ...flags(bg, backgroundFlags)];
  return `\x1b[${[0, ...attributes, ...colour(fg, 30), ...colour(bg, 40)].join(';')}m`;
}

/** `base` is 30 for the foreground, 40 for the background. */
function colour(bits: number, base: number): number[] {
  const index = bits & 0xff;
  switch (bits & modeMask) {
    case 0:
      return [];
    case palette16:
      return [index < 8 ? base + index : base + 60 + index - 8];
    case palette256:
      return [base + 8, 5, index];
    default:
      return [base + 8, 2, (bits >> 16) & 0xff, (bits >> 8) & 0xff, index];
  }
}
