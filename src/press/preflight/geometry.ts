import type { Matrix } from '../matrix.ts';

/** A point, in points of the page from its lower left. */
export type Point = readonly [x: number, y: number];

/** An upright rectangle, points of the page. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Holds everything: a page before anything clips. */
export const everywhere: Box = { left: -1e9, bottom: -1e9, right: 1e9, top: 1e9 };

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
