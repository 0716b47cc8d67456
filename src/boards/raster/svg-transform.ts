/** A place in the plane: x' = a·x + c·y + e, y' = b·x + d·y + f, as SVG and PDF write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix of `transform`. Throws on kinds that sheets don't have. */
export function matrixOf(transform: string | undefined): Matrix {
  if (transform === undefined) return identity;
  const [, kind = '', values = ''] = /^(\w+)\(([^()]*)\)$/.exec(transform) ?? [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.split(/[\s,]+/).map(Number);
  if (kind === 'matrix') return [a, b, c, d, e, f];
  if (kind === 'translate') return [1, 0, 0, 1, a, b];
  if (kind === 'scale') return [a, 0, 0, b, 0, 0];
  throw new Error(`A sheet has the transform ${transform}`);
}

/** `inner`, then `outer`. */
export const combine = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];
