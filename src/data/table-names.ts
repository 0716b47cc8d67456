import { kindNames, kinds } from '#model/kinds.ts';
import { detailName, details } from './details.ts';

/** The names of all tables of an office, without making one: addresses are known before the site is. */
export const tableNames: readonly string[] = [
  ...kindNames.map((kind) => kinds[kind].folder),
  ...details.map(detailName),
  ...['publications', 'assignments', 'plan', 'villages'],
];
