/**
 * Pages that are no item and are found by search all the same, as search names their kind. They weigh
 * less than items: what they list is told by the items themselves.
 */
export const foundKinds = {
  errand: '办事',
  unit: '单位',
  column: '栏目',
} as const;
/** The page of a village is called what villages are called there. */
export type FoundKind = keyof typeof foundKinds | 'village';

/** Classes of the lists on them: what a page lists is found on its own page. */
export const listedClasses: readonly string[] = ['rows', 'matters', 'balance'];
