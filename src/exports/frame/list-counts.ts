import { ListProblem } from './list-problem.ts';
import type { PrivateList } from './read-list.ts';
import { type ListedVillage, plain, villageNamed } from './village-named.ts';

type CountedList = Pick<PrivateList, 'head' | 'rows'>;

/** How many rows of a list are of a village, beside the village's own numbers. */
interface VillageCount {
  readonly village: ListedVillage;
  readonly rows: number;
}

/** Rows by village. Only counts: nothing else of a list leaves memory. */
export interface VillageCounts {
  readonly villages: readonly VillageCount[];
  /** Rows where the cell is empty or names no village of the office. */
  readonly elsewhere: number;
}

/** Counts the rows of each village, by the column with this heading or letter. */
export function countVillages(
  { head, rows }: CountedList,
  column: string,
  villages: readonly ListedVillage[],
): VillageCounts {
  const at = columnOf(head, column);
  const counts = new Map(villages.map(({ id }) => [id, 0]));
  let elsewhere = 0;
  for (const row of rows) {
    const village = villageNamed(row[at] ?? '', villages);
    if (village) counts.set(village.id, (counts.get(village.id) ?? 0) + 1);
    else elsewhere++;
  }
  return {
    villages: villages.map((village) => ({ village, rows: counts.get(village.id) ?? 0 })),
    elsewhere,
  };
}

/** A column by its heading, else by its letter. */
function columnOf(head: readonly string[], name: string): number {
  const wanted = plain(name);
  const named = head.findIndex((words) => plain(words) === wanted);
  if (named >= 0) return named;
  const letter = /^[A-Z]$/.test(wanted) ? wanted.charCodeAt(0) - 65 : -1;
  if (letter >= 0 && letter < head.length) return letter;
  throw new ListProblem(`栏目行里没有“${name}”这一栏。写栏目的名字，或者列的字母，比如 C`);
}

/** Rows that say the same as one above them: how many, and in how many groups. */
export interface Duplicates {
  readonly groups: number;
  readonly surplus: number;
}

/**
 * Counts rows that say the same in one column, or in all but a running number 序号. Empty cells of
 * the one column are no duplicates of each other.
 */
export function countDuplicates({ head, rows }: CountedList, column?: string): Duplicates {
  const running = new Set(
    head.flatMap((words, at) => (/^(?:序号|编号|NO\.?)$/u.test(plain(words)) ? [at] : [])),
  );
  const only = column === undefined ? undefined : columnOf(head, column);
  const keyOf = (row: readonly string[]): string =>
    only === undefined
      ? JSON.stringify(row.map((words, at) => (running.has(at) ? '' : plain(words))))
      : plain(row[only] ?? '');
  const seen = new Map<string, number>();
  for (const key of rows.map(keyOf)) if (key) seen.set(key, (seen.get(key) ?? 0) + 1);
  const repeated = [...seen.values()].filter((times) => times > 1);
  return {
    groups: repeated.length,
    surplus: repeated.reduce((sum, times) => sum + times - 1, 0),
  };
}

/** Rows with a single filled cell: mostly a note or a signature below the list, and no person. */
export const countStrayRows = ({ head, rows }: CountedList): number =>
  head.length < 2 ? 0 : rows.filter((row) => row.filter(Boolean).length === 1).length;
