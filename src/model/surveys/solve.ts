// What follows from numbers that were published: linear equations over cells that are whole numbers from 0
// on. With whole numbers alone, so that nothing is rounded: sums of cells keep them small.

/** A sum of cells that is known: `cells` by their number, each once. */
export interface Equation {
  readonly cells: ReadonlyMap<number, number>;
  readonly value: number;
}

/** So many of each cell make the value. */
export const equation = (
  cells: readonly (readonly [cell: number, factor: number])[],
  value: number,
): Equation => ({
  cells: new Map(cells),
  value,
});

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** Row `a` without the cell `at`, which row `b` has. */
function eliminate(a: Equation, b: Equation, at: number): Equation {
  const [inA, inB] = [a.cells.get(at) ?? 0, b.cells.get(at) ?? 0];
  if (inA === 0) return a;
  const cells = new Map<number, number>();
  for (const cell of new Set([...a.cells.keys(), ...b.cells.keys()])) {
    const factor = (a.cells.get(cell) ?? 0) * inB - (b.cells.get(cell) ?? 0) * inA;
    if (factor !== 0) cells.set(cell, factor);
  }
  const value = a.value * inB - b.value * inA;
  const common = [...cells.values(), value].reduce(gcd, 0) || 1;
  if (![...cells.values(), value].every(Number.isSafeInteger)) throw new Error('numbers too large');
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
      if (row.value !== 0) throw new Error('the equations contradict each other');
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
 * is what the others can't take. Where the equations contradict each other, it stops there.
 */
export function bounds(
  equations: readonly Equation[],
  cells: number,
): [low: number, high: number][] {
  const most = Math.max(0, ...equations.map(({ value }) => value));
  const found = Array.from({ length: cells }, (): [number, number] => [0, most]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { cells: row, value } of equations)
      for (const [cell, factor] of row) {
        const rest = [...row].filter(([other]) => other !== cell);
        const [least, top] = rest.reduce(
          ([low, high], [other, times]) => {
            const [l, h] = found[other] ?? [0, most];
            return times > 0
              ? [low + times * l, high + times * h]
              : [low + times * h, high + times * l];
          },
          [0, 0] as [number, number],
        );
        if (factor !== 1 && factor !== -1) continue;
        const [from, to] =
          factor === 1 ? [value - top, value - least] : [least - value, top - value];
        const own = found[cell];
        if (!own) continue;
        if (from > own[0]) [own[0], changed] = [from, true];
        if (to < own[1]) [own[1], changed] = [to, true];
        if (own[0] > own[1]) return found;
      }
  }
  return found;
}
