import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { type ItemBase, itemFields } from '../items/item.ts';
import { evidenceSchema, pictureSchema } from '../items/media.ts';
import { count, text } from '../basics/scalars.ts';

/** The seven channels 七个一 (A三(四), B三(一)), and the symposium in every village (A三(四)1). */
export const channels = [
  '一封信',
  '一个电话',
  '一个会议',
  '一条短信',
  '一次走访',
  '一个答复',
  '一个公众号',
] as const;

/** Groups that a symposium hears (A三(四)1): 村委 in a village, 居委 in a community. */
const symposiumGroups = ['村委', '居委', '党员代表', '人大代表', '群众代表'] as const;
export type SymposiumGroup = (typeof symposiumGroups)[number];

/** `outreach/*.md` 绩效沟通: date, totals and proof. There is no field for recipients, on purpose. */
export const outreachSchema = z.strictObject({
  ...itemFields('public'),
  /** Which of the seven 方式. */
  channel: z.enum(channels),
  /** Round of the year 轮次. */
  round: z.exactOptional(count),
  /** Day 日期. */
  on: civilDate,
  /** A village symposium 座谈会. */
  symposium: z.exactOptional(
    z.strictObject({
      /** Groups heard 参加的代表类别. */
      groups: z.array(z.enum(symposiumGroups)).min(1),
    }),
  ),
  /** Whom it was for, as a group 对象（类别）. */
  towards: text,
  village: z.exactOptional(idRef),
  /** How many were reached 人次: a total, never a list. */
  reached: z.exactOptional(count),
  /** What was said and heard 主要内容. */
  summary: text,
  /** Notice, record and picture (B三(一)): it counts when all three are there. */
  evidence: z.array(evidenceSchema).default([]),
  pictures: z.array(pictureSchema).default([]),
});
export type Outreach = z.output<typeof outreachSchema> & ItemBase<'outreach'>;
