import { itemPath, sheetPath } from './address.ts';
import type { Office } from '../library.ts';
import type { Redirect } from '../office/portal.ts';

/**
 * Where each old path leads in the end: a page may have moved more than once. A path that leads
 * round in a circle is not in the table.
 */
export function movedPaths(redirects: readonly Redirect[]): Map<string, string> {
  const next = new Map(redirects.map(({ oldPath, newPath }) => [oldPath, newPath]));
  const ends = new Map<string, string>();
  for (const { oldPath } of redirects) {
    const seen = new Set<string>();
    let at: string | undefined = oldPath;
    for (; at !== undefined && next.has(at) && !seen.has(at); at = next.get(at)) seen.add(at);
    if (at !== undefined && !next.has(at)) ends.set(oldPath, at);
  }
  return ends;
}

/**
 * The same with the pages of posted sheets: they move along with their board, and the QR codes on
 * old sheets go on working.
 */
export function movedPages(
  redirects: readonly Redirect[],
  offices: readonly Office[],
): Map<string, string> {
  const moved = movedPaths(redirects);
  for (const [from, to] of [...moved])
    for (const office of offices)
      for (const board of office.items.board)
        if (itemPath(office.id, board) === to)
          for (const { number } of board.postings)
            moved.set(`${from}${number}/`, sheetPath(office.id, board.id, number));
  return moved;
}
