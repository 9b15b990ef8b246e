const cube = [0x00, 0x5f, 0x87, 0xaf, 0xd7, 0xff];

const hex = (value: number) => `#${value.toString(16).padStart(6, '0')}`;

/** `#rrggbb` of a colour given as 24 bits. */
export const rgbColour = hex;

/** `#rrggbb` of colours 16 to 255 of the palette: a 6×6×6 cube, then 24 greys. */
export function paletteColour(index: number): string {
  if (index >= 232) return hex((8 + (index - 232) * 10) * 0x010101);
  const at = index - 16;
  const [red = 0, green = 0, blue = 0] = [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map(
    (side) => cube[side],
  );
  return hex((red << 16) | (green << 8) | blue);
}
