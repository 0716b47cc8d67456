/**
 * Pages that are no item and are found by search all the same, as search names their kind. They weigh
 * less than items: what they list is told by the items themselves.
 */
export const foundKinds = {
  errand: '办事',
  unit: '单位',
  village: '村',
  column: '栏目',
} as const;
export type FoundKind = keyof typeof foundKinds;

/** Classes of the lists on them: what a page lists is found on its own page. */
export const listedClasses: readonly string[] = ['rows', 'matters', 'balance'];
