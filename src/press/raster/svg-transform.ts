import { type Matrix, identity } from '../matrix.ts';

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
