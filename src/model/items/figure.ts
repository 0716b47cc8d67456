import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { decimal, text } from '../basics/scalars.ts';

/**
 * A figure 数据: nothing is counted without saying by whom and when. Source, unit and date are
 * optional here only so that the rule `figure-source` can name the figure that lacks them.
 */
export const figureSchema = z.strictObject({
  /** What is counted 指标名称. */
  label: text,
  /** The number 数值, a decimal string. */
  value: decimal,
  /** Its unit 单位, such as 公里. */
  unit: z.exactOptional(text),
  /** Who counted it, and in what 数据来源. */
  source: z.exactOptional(text),
  /** Why it can't be compared with the same figure of before 口径变化: another definition or scope. */
  changed: z.exactOptional(text),
  /** The day the number was true 统计日期. */
  asOf: z.exactOptional(civilDate),
});
export type Figure = z.output<typeof figureSchema>;
