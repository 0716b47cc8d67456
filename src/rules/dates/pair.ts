import { type FieldPath, labelAt } from '#facts/label.ts';
import type { CivilDate } from '#model/basics/date.ts';
import type { Kind } from '#model/kinds.ts';

/** A date of an item, where it stands and what it is called. */
export type Dated = [path: string, label: string, date: CivilDate | undefined];

/** Two dates of which the second should not be the earlier. */
export type Pair = [before: Dated, after: Dated];

/** A date of an item, by the path of its field: `completedOn`, 完成日期. */
export const dated = <K extends Kind>(
  kind: K,
  path: FieldPath<K>,
  date: CivilDate | undefined,
): Dated => [path, labelAt(kind, path), date];

/** One of an entry of a list of the item: `followUps.0.on`, 跟踪督查第 1 项的督查日期. */
export function datedIn<K extends Kind>(
  kind: K,
  path: FieldPath<K>,
  index: number,
  date: CivilDate | undefined,
): Dated {
  const [list = '', ...rest] = path.split('.');
  const label = `${labelAt(kind, list)}第 ${index + 1} 项的${labelAt(kind, path)}`;
  return [[list, index, ...rest].join('.'), label, date];
}

/** The dates of the entries of a list that is kept oldest first, each with the one before it. */
export function* inRow<K extends Kind>(
  kind: K,
  path: FieldPath<K>,
  dates: readonly CivilDate[],
): Generator<Pair> {
  const row = dates.map((date, index) => datedIn(kind, path, index, date));
  for (const [index, after] of row.entries()) {
    const before = row[index - 1];
    if (before) yield [before, after];
  }
}
