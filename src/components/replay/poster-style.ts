import type { CompiledCast } from '../../core/compile.ts';

const properties: Record<string, string> = { f: 'color', b: 'background', u: 'text-decoration-color' };

/** The rules that belong to one session alone: the size that it is laid out for, and colours that no class has. */
export function posterStyle(
  id: string,
  { cols, rows, poster }: Pick<CompiledCast, 'cols' | 'rows' | 'poster'>,
): string {
  const colours = new Set(poster.flatMap((row) => row.match(/(?<= data-)[fbu]="#[0-9a-f]{6}"/g) ?? []));
  const rules = [...colours].sort().map((colour) => {
    const value = colour.slice(3, -1);
    return `[data-${colour}]{${properties[colour.charAt(0)]}:${value}}`;
  });
  return `@layer widgets{#${id}{--cols:${cols};--rows:${rows};${rules.join('')}}}`;
}
