import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { count } from '../basics/scalars.ts';

/** The balance of an evaluation year as it was told on the day a year was closed 归档时的总账. */
const closedBalance = z.strictObject({
  /** Year of the evaluation 评议年度. */
  year: count,
  total: count,
  opinions: count,
  done: count,
  doing: count,
  overdue: count,
  planned: count,
  cannot: count,
});

/**
 * What was told when the year of a plan was closed 年度归档. Written once, by `plan -- next-year`, and never
 * edited: what became known later stands beside it.
 */
export const closingSchema = z.strictObject({
  /** Day of the figures 归档日期. */
  on: civilDate,
  balances: z.array(closedBalance).min(1),
});
