import type { Rectification } from './rectification.ts';

// A matter may answer several opinions 并办: the office works once, and answers each.

type Numbers = Pick<Rectification, 'opinionNumber' | 'mergedOpinions'>;

/** Numbers of the opinions that a matter answers 意见编号, its own first. For the office alone. */
export const opinionNumbers = ({ opinionNumber, mergedOpinions }: Numbers): string[] => [
  ...(opinionNumber === undefined ? [] : [opinionNumber]),
  ...mergedOpinions,
];

/** How many opinions it answers; one without any number is one opinion, too. */
export const opinionCount = ({ mergedOpinions }: Pick<Rectification, 'mergedOpinions'>): number =>
  1 + mergedOpinions.length;

/** How many opinions these matters answer together. */
export const opinionsIn = (items: readonly Pick<Rectification, 'mergedOpinions'>[]): number =>
  items.reduce((sum, item) => sum + opinionCount(item), 0);
