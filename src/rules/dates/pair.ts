import type { CivilDate } from '#model/basics/date.ts';

/** A date of an item, where it stands and what it is called. */
export type Dated = [path: string, label: string, date: CivilDate | undefined];

/** Two dates of which the second should not be the earlier. */
export type Pair = [before: Dated, after: Dated];

/** Entries of a list that are kept oldest first. */
export function* inRow<Name extends string>(
  entries: readonly { readonly [N in Name]: CivilDate }[],
  [list, name]: readonly [list: string, name: Name],
  label: string,
): Generator<Pair> {
  const dated = entries.map((entry, index): Dated => [
    `${list}.${index}.${name}`,
    `第 ${index + 1} 条${label}`,
    entry[name],
  ]);
  for (const [index, after] of dated.entries()) {
    const before = dated[index - 1];
    if (before) yield [before, after];
  }
}
