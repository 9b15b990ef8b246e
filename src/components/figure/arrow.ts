export type Point = readonly [x: number, y: number];

const size = 4.5;

/** The `d` of an open arrow head, from the tip of a line that comes from `tail`. */
export function arrowHead(tail: Point, tip: Point): string {
  const [dx, dy] = [tip[0] - tail[0], tip[1] - tail[1]];
  const scale = size / Math.hypot(dx, dy);
  const barb = (side: 1 | -1): Point => [-(dx + side * dy) * scale, -(dy - side * dx) * scale];
  const step = (from: Point, to: Point) => [to[0] - from[0], to[1] - from[1]].map((length) => +length.toFixed(1));
  // Points after the first are joined by lines.
  return `m${step([0, 0], barb(1))} ${step(barb(1), [0, 0])} ${step([0, 0], barb(-1))}`;
}
