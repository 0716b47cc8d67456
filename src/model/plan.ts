import { z } from 'zod';
import { civilDate } from './date.ts';
import { idRef } from './id.ts';
import { audiences } from './item.ts';
import { count, text } from './scalars.ts';

/** Which items or entries a duty counts 计数对象. */
const selector = z.strictObject({
  /** Kind of item, or list. */
  kind: z.enum([
    'rectification',
    'achievement',
    'notice',
    'document',
    'outreach',
    'survey',
    'service',
    'inspection',
    'board',
    'publication',
    'frame',
    'assignment',
  ]),
  /** Only those whose field has this value, such as `channel: 一封信` or `pieceKind: 绩效宣传`. */
  where: z.record(text, text).default({}),
  /** Only items that name this duty under `serves` (for lists: `duty`). */
  serving: z.enum(['是', '否']).default('否'),
});
export type Selector = z.output<typeof selector>;

/** How a duty is checked 考核方式. */
const dutyRule = z.discriminatedUnion('type', [
  /** At least so many within a time 数量. */
  z.strictObject({
    type: z.literal('count'),
    of: selector,
    atLeast: count,
    atMost: z.exactOptional(count),
    from: z.exactOptional(civilDate),
    by: civilDate,
  }),
  /** Something happens inside a window of days 时段. */
  z.strictObject({ type: z.literal('window'), of: selector, from: civilDate, to: civilDate }),
  /** Something is there by a day 期限. */
  z.strictObject({ type: z.literal('deadline'), of: selector, by: z.exactOptional(civilDate) }),
  /** So many in each month 每月. Months as YYYY-MM. */
  z.strictObject({
    type: z.literal('monthly'),
    of: selector,
    from: civilDate,
    by: civilDate,
    each: count,
  }),
  /** One for every village 全覆盖; for symposia with all four groups. */
  z.strictObject({ type: z.literal('coverage'), of: selector, by: civilDate }),
  /** So many, with days between them 分布. */
  z.strictObject({
    type: z.literal('spread'),
    of: selector,
    atLeast: count,
    atMost: count,
    apartDays: count,
    from: civilDate,
    by: civilDate,
  }),
  /** So many, each with notice, record and picture 佐证齐全. */
  z.strictObject({
    type: z.literal('evidence'),
    of: selector,
    atLeast: count,
    from: z.exactOptional(civilDate),
    by: civilDate,
  }),
  /** Each is filed by a day 备案. */
  z.strictObject({ type: z.literal('filing'), of: selector, by: civilDate }),
  /** Standing work that is proved again and again 常态: newest proof not older than so many days. */
  z.strictObject({
    type: z.literal('standing'),
    of: selector,
    everyDays: count,
    from: z.exactOptional(civilDate),
  }),
]);
export type DutyRule = z.output<typeof dutyRule>;

const duty = z.strictObject({
  id: idRef,
  /** Clause it is modelled on 依据条款, such as 平发〔2020〕51号 三（二）2. */
  clause: text,
  /** What has to be done 任务. */
  what: text,
  rule: dutyRule,
  /** Unit that owns it 责任单位. */
  owner: idRef,
  /** How the office reads an unclear clause 理解口径. */
  interpretation: z.exactOptional(text),
  /** What a reader should know, such as dates in conflict 说明. */
  remark: z.exactOptional(text),
  audience: z.enum(audiences).default('public'),
});
export type Duty = z.output<typeof duty>;

/** `plan.yaml` 工作方案: the plan's duties as checks. */
export const planSchema = z.strictObject({
  /** Title of the office's own plan 方案名称. */
  title: text,
  /** Year 年度. */
  year: count,
  /** Document it is modelled on: an id in `documents/` 参照的文件. */
  source: idRef,
  duties: z.array(duty).default([]),
});
export type Plan = z.output<typeof planSchema>;
