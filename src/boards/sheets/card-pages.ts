/** Splits a list into so many runs of nearly equal length, the longer ones first. */
export function evenRuns<T>(list: readonly T[], runs: number): T[][] {
  const [least, more] = [Math.floor(list.length / runs), list.length % runs];
  let at = 0;
  return Array.from({ length: runs }, (_, index) => {
    const from = at;
    at += least + (index < more ? 1 : 0);
    return list.slice(from, at);
  });
}

/** A sheet with these items; `undefined` where they need more room. `sheet` counts from 0. */
type Lay<T, Page> = (items: readonly T[], sheet: number) => Page | undefined;

/**
 * Sheets for all items, in their order: as even as can be where that takes no more sheets than
 * filling one after the other. Where a single item is too much for a sheet, `force` lays it all the
 * same: the template will say what to shorten.
 */
export function layPages<T, Page>(
  items: readonly T[],
  lay: Lay<T, Page>,
  force: (items: readonly T[], sheet: number) => Page,
): Page[] {
  const filled: Page[] = [];
  for (let from = 0; from < items.length;) {
    const { page, count } = fullest(items.slice(from), filled.length, lay) ?? {
      page: force(items.slice(from, from + 1), filled.length),
      count: 1,
    };
    filled.push(page);
    from += count;
  }
  const even = evenRuns(items, filled.length).map(lay);
  return even.every((page) => page !== undefined) ? even : filled;
}

/** The sheet that takes most of the items. */
function fullest<T, Page>(items: readonly T[], sheet: number, lay: Lay<T, Page>) {
  for (let count = items.length; count > 0; count--) {
    const page = lay(items.slice(0, count), sheet);
    if (page !== undefined) return { page, count };
  }
  return undefined;
}
