import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { count, text } from '../basics/scalars.ts';

/** `surveys/*.yaml` 满意度摸底 (A三(六)). Internal unless cleared. */
export const surveySchema = z.strictObject({
  ...itemFields('internal'),
  /** Round of the year 轮次. */
  round: count,
  /** Days of the survey 调查时间. */
  from: civilDate,
  to: civilDate,
  /** How people were chosen and asked 调查方法. Optional so that rule `survey-method` can ask. */
  method: z.exactOptional(text),
  /** Where people were asked 调查地点; rounds of different places are not compared. */
  place: z.exactOptional(text),
  /** People asked 有效样本量. */
  n: z.exactOptional(count),
  /** Questions with counts 题目: cells under 5 are suppressed wherever they are shown. */
  questions: z
    .array(
      z.strictObject({
        question: text,
        answers: z.array(z.strictObject({ answer: text, count })).min(2),
      }),
    )
    .min(1),
  /** What the office does about it 结果运用. */
  followUp: z.exactOptional(text),
});
export type Survey = z.output<typeof surveySchema> & ItemBase<'survey'>;
