// What follows from numbers that were published: linear equations over cells that are whole numbers from 0
// on. Exact, with integers alone.

/** A sum of cells that is known: `cells` by their number, each once. */
export interface Equation {
  readonly cells: ReadonlyMap<number, bigint>;
  readonly value: bigint;
}

/** So many of each cell make the value. */
export const equation = (
  cells: readonly (readonly [cell: number, factor: number])[],
  value: number,
): Equation => ({
  cells: new Map(cells.map(([cell, factor]) => [cell, BigInt(factor)])),
  value: BigInt(value),
});

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** Row `a` without the cell `at`, which row `b` has. */
function eliminate(a: Equation, b: Equation, at: number): Equation {
  const [inA, inB] = [a.cells.get(at) ?? 0n, b.cells.get(at) ?? 0n];
  if (inA === 0n) return a;
  const cells = new Map<number, bigint>();
  for (const cell of new Set([...a.cells.keys(), ...b.cells.keys()])) {
    const factor = (a.cells.get(cell) ?? 0n) * inB - (b.cells.get(cell) ?? 0n) * inA;
    if (factor !== 0n) cells.set(cell, factor);
  }
  const value = a.value * inB - b.value * inA;
  const common = [...cells.values(), value].reduce(gcd, 0n) || 1n;
  return {
    cells: new Map([...cells].map(([cell, factor]) => [cell, factor / common])),
    value: value / common,
  };
}

/** The cells whose value follows from the equations alone, by Gauss-Jordan elimination. */
export function determined(equations: readonly Equation[]): Set<number> {
  let rows = [...equations];
  const done: Equation[] = [];
  while (rows.length > 0) {
    const [row, ...rest] = rows as [Equation, ...Equation[]];
    const pivot = [...row.cells.keys()][0];
    rows = rest;
    if (pivot === undefined) {
      if (row.value !== 0n) throw new Error('the equations contradict each other');
      continue;
    }
    rows = rows.map((one) => eliminate(one, row, pivot));
    for (const [index, one] of done.entries()) done[index] = eliminate(one, row, pivot);
    done.push(row);
  }
  return new Set(
    done.filter(({ cells }) => cells.size === 1).flatMap(({ cells }) => [...cells.keys()]),
  );
}

/**
 * The least and the most that each cell can be: no cell is below 0, and what an equation leaves to a cell
 * is what the others can't take.
 */
export function bounds(
  equations: readonly Equation[],
  cells: number,
): [low: bigint, high: bigint][] {
  const most = equations.reduce((max, { value }) => (value > max ? value : max), 0n);
  const found = Array.from({ length: cells }, (): [bigint, bigint] => [0n, most]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { cells: row, value } of equations)
      for (const [cell, factor] of row) {
        const rest = [...row].filter(([other]) => other !== cell);
        const [least, top] = rest.reduce(
          ([low, high], [other, times]) => {
            const [l, h] = found[other] ?? [0n, most];
            return times > 0n
              ? [low + times * l, high + times * h]
              : [low + times * h, high + times * l];
          },
          [0n, 0n] as [bigint, bigint],
        );
        if (factor !== 1n && factor !== -1n) continue;
        const [from, to] =
          factor === 1n ? [value - top, value - least] : [least - value, top - value];
        const own = found[cell];
        if (!own) continue;
        if (from > own[0]) [own[0], changed] = [from, true];
        if (to < own[1]) [own[1], changed] = [to, true];
      }
  }
  return found;
}
