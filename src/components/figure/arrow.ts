export type Point = readonly [x: number, y: number];

const size = 4.5;

/** The `d` of an open arrow head at the end of a line from `tail` to `tip`. */
export function arrowHead(tail: Point, tip: Point): string {
  const [dx, dy] = [tip[0] - tail[0], tip[1] - tail[1]];
  const scale = size / Math.hypot(dx, dy);
  const barb = (side: 1 | -1) =>
    [tip[0] - (dx + side * dy) * scale, tip[1] - (dy - side * dx) * scale].map((place) => +place.toFixed(1));
  return `M${barb(1)}L${tip}L${barb(-1)}`;
}
