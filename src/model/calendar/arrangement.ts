import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { count, text } from '../basics/scalars.ts';

/** The arrangement of one year 年度放假安排, as the State Council's notice has it. */
const arrangementSchema = z.strictObject({
  /** The year it is for 年度. */
  year: count,
  /** The notice 依据: its title, number and date. */
  source: text,
  /** Day it was typed in here 录入日期: from it on ends that were provisional are told as settled. */
  recordedOn: civilDate,
  /** Days off 放假: each holiday with its first and last day. */
  off: z
    .array(z.strictObject({ name: text, from: civilDate, to: z.exactOptional(civilDate) }))
    .min(1),
  /** Weekend days that are worked 调休上班. */
  worked: z.array(civilDate).default([]),
});

/** `content/holidays.yaml` 放假安排: years that the program has not been told of. */
export const holidaysSchema = z.strictObject({ years: z.array(arrangementSchema).default([]) });
export type Arrangement = z.output<typeof arrangementSchema>;
