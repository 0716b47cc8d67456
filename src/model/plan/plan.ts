import { z } from 'zod';
import { kindNames } from '../kinds.ts';
import { civilDate } from '../basics/date.ts';
import { idRef } from '../basics/id.ts';
import { audiences } from '../items/item.ts';
import { closingSchema } from './closing.ts';
import { count, text, yesNo } from '../basics/scalars.ts';

/** What a duty can count: items by kind, entries of the three lists, or `any` of them. */
const selectorKinds = [...kindNames, 'publication', 'frame', 'assignment', 'any'] as const;

/** What a duty of coverage goes through one by one 覆盖对象. */
const coverageTargets = ['village', 'channel', 'category', 'rectification'] as const;

/** Which items or entries a duty counts 计数对象. */
const selector = z.strictObject({
  kind: z.enum(selectorKinds),
  /** Only those whose field has this value, by path: `channel: 一封信`, `closing.state: 已销号`. */
  where: z.record(text, text).default({}),
  /** Fields that must be filled in before an entry counts; without them it nearly counts. */
  has: z.array(text).default([]),
  /** Only those that name this duty under `serves` (entries of lists: `duty`). */
  serving: yesNo.default(false),
  /** Path of the date that counts, such as `followUps.on`; else the kind's own date. */
  date: z.exactOptional(text),
});
export type Selector = z.output<typeof selector>;

/**
 * How a duty is checked 考核方式. `from` and `by` are both included. Where the source gives no last
 * day, `by` stays out and `interpretation` says how the office reads it.
 */
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
  /** So many in each month 每月, from the month of `from` to the month of `by`. */
  z.strictObject({
    type: z.literal('monthly'),
    of: selector,
    from: civilDate,
    by: civilDate,
    each: count,
  }),
  /**
   * So many for each village, channel 七个一, category of achievements, or rectification that needs
   * a signboard 全覆盖. A symposium counts for its village when all four groups were heard.
   */
  z.strictObject({
    type: z.literal('coverage'),
    of: selector,
    over: z.enum(coverageTargets),
    each: count.default(1),
    /** Each also has notice, record and picture 三证齐全. */
    threeProofs: yesNo.default(false),
    from: z.exactOptional(civilDate),
    by: z.exactOptional(civilDate),
  }),
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
  /** Each is filed 备案 (a frame handed over, a task done) by a day, else by its own deadline. */
  z.strictObject({
    type: z.literal('filing'),
    of: selector,
    /** Each rectification also has the seven fields that its progress asks for 七项要素. */
    sevenFields: yesNo.default(false),
    by: z.exactOptional(civilDate),
  }),
  /** Standing work that is proved again and again 常态: newest proof not older than so many days. */
  z.strictObject({
    type: z.literal('standing'),
    of: selector,
    everyDays: count,
    /** Each entry by itself, such as every hot item, and not all together. */
    eachEntry: yesNo.default(false),
    from: z.exactOptional(civilDate),
  }),
]);
export type DutyRule = z.output<typeof dutyRule>;
/** The rule of one type. */
export type RuleOf<Type extends DutyRule['type']> = Extract<DutyRule, { type: Type }>;

const duty = z.strictObject({
  id: idRef,
  /** Clause it is modelled on 依据条款, such as 平发〔2020〕51号 三（二）2. */
  clause: text,
  /** Plain heading over it and those of the same section that follow 小标题. */
  topic: z.exactOptional(text),
  /** What has to be done 任务. */
  what: text,
  rule: dutyRule,
  /** Unit that owns it 责任单位. */
  owner: idRef,
  /** How the office reads an unclear clause 理解口径. */
  interpretation: z.exactOptional(text),
  /** What a reader should know, such as dates in conflict 说明. */
  remark: z.exactOptional(text),
  /** Internal duties are shown to the public as totals only. */
  audience: z.enum(audiences).default('public'),
});
export type Duty = z.output<typeof duty>;

const pledge = z.strictObject({
  id: idRef,
  /** What the office promises 承诺. */
  what: text,
  /** Clause it comes from 依据条款. */
  clause: text,
  /** Codes of the publishing rules that enforce it 检查规则, such as `inducing-words`. */
  rules: z.array(text).min(1),
  /** What no program can check, and how people keep it 怎样做到. */
  how: text,
});

/** `plan.yaml` 工作方案: the plan's duties as checks. */
export const planSchema = z.strictObject({
  /** Title of the office's own plan 方案名称. */
  title: text,
  /** Year 年度. */
  year: count,
  /** Document it is modelled on: an id in `documents/` 参照的文件. */
  source: idRef,
  /** The office's own document of the plan: an id in `documents/` 方案全文. */
  document: z.exactOptional(idRef),
  duties: z.array(duty).default([]),
  /** What was told when its year was closed, written by `plan -- next-year` 归档时的总账. */
  closed: z.exactOptional(closingSchema),
  /** 阳光绩效承诺 (B四(二)), each with what enforces it. */
  pledges: z.array(pledge).default([]),
});
export type Plan = z.output<typeof planSchema>;
