/** A PDF transformation `a b c d e f` (ISO 32000-1, 8.3.3): x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A point, in points of the page from its lower left. */
export type Point = readonly [x: number, y: number];

/** An upright rectangle, points of the page. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Holds everything: a page before anything clips. */
export const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

/** First `inner`, then `outer`. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  inner[4] * outer[0] + inner[5] * outer[2] + outer[4],
  inner[4] * outer[1] + inner[5] * outer[3] + outer[5],
];

export const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** The smallest upright rectangle around some points. */
export function boxAround(points: Iterable<Point>): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** The rectangle around a rectangle of a turned or stretched space. */
export const transformBox = (matrix: Matrix, { left, bottom, right, top }: Box): Box =>
  boxAround(
    [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
    ].map(([x = 0, y = 0]) => apply(matrix, [x, y])),
  );

/** The smallest rectangle around some others. */
export const around = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap(({ left, bottom, right, top }): Point[] => [
      [left, bottom],
      [right, top],
    ]),
  );

/** What two rectangles share; nothing is left where `isEmpty` says so. */
export const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
});

export const isEmpty = ({ left, bottom, right, top }: Box): boolean =>
  !(right > left && top > bottom);

/** The rectangle with `by` points more on every side; less where it is negative. */
export const grow = ({ left, bottom, right, top }: Box, by: number): Box => ({
  left: left - by,
  bottom: bottom - by,
  right: right + by,
  top: top + by,
});

export const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.bottom <= inner.bottom &&
  outer.right >= inner.right &&
  outer.top >= inner.top;

/** Millimetres of a length in points. */
export const millimetres = (points: number): number => (points / 72) * 25.4;
